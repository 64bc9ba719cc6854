// https://www.websitepulse.com/kb/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'websitepulse.api-key',
  provider: 'WebsitePulse',
  severity: 'low',
  shape: token`${hex(32)}`,
  words: ['websitepulse', 'website_pulse', 'website-pulse'],
  before: 52,
  prior: 0.6,
  about: 'With its user name, reads and changes the account’s monitors.',
  revoke: 'websitepulse.com → Account → API → renew the key.',
  source: 'https://www.websitepulse.com/kb/',
});
