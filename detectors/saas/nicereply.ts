// https://www.nicereply.com/api-docs
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'nicereply.api-key',
  provider: 'Nicereply',
  severity: 'low',
  shape: token`${hex(40)}`,
  words: ['nicereply', 'nice_reply'],
  prior: 0.43,
  about: 'Reads how customers rated a company’s answers, and who they are.',
  revoke: 'Settings → API → Regenerate.',
  source: 'https://www.nicereply.com/api-docs',
});
