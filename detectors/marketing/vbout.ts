// https://developers.vbout.com/docs
import { digits, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'vbout.api-key',
  provider: 'VBOUT',
  severity: 'low',
  shape: token`${digits(25)}`,
  words: ['vbout'],
  prior: 0.45,
  about: 'Reads and changes contacts, and sends campaigns to them.',
  revoke: 'Settings → API integrations → Regenerate.',
  source: 'https://developers.vbout.com/docs',
});
