// https://www.worksnaps.com/www/api_documentation.shtml
import { asUser, base62, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'worksnaps.api-token',
  provider: 'Worksnaps',
  title: 'Worksnaps API token',
  severity: 'medium',
  shape: token`${base62(40)}`,
  words: ['worksnaps'],
  before: 52,
  prior: 0.7,
  check: notHash,
  verify: asUser('https://api.worksnaps.com/api/me.xml'),
  about: 'Reads and changes hours and screenshots of a team.',
  revoke: 'My account → Profile & settings → Web service API → renew.',
  source: 'https://www.worksnaps.com/www/api_documentation.shtml',
});
