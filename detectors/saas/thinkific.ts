// https://developers.thinkific.com/api/api-key-auth/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'thinkific.api-key',
  provider: 'Thinkific',
  severity: 'medium',
  shape: token`${hex(32)}`,
  words: ['thinkific'],
  before: 52,
  prior: 0.6,
  about: 'With the school’s subdomain, reads and changes its students, courses and orders.',
  revoke: 'Settings → Code & analytics → API → Reset.',
  source: 'https://developers.thinkific.com/api/api-key-auth/',
});
