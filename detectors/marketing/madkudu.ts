// https://developers.madkudu.com/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'madkudu.api-key',
  provider: 'MadKudu',
  severity: 'medium',
  shape: token`${hex(32)}`,
  words: ['madkudu', 'mad_kudu'],
  about: 'Reads how a company scores its leads, with what is known of them.',
  revoke: 'Settings → API keys → Regenerate.',
  source: 'https://developers.madkudu.com/',
});
