// https://developers.smartsheet.com/api/smartsheet/introduction
import { base62, bearer, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'smartsheet.access-token',
  title: 'Smartsheet access token',
  provider: 'Smartsheet',
  severity: 'high',
  shape: token`${oneOf(base62(37), base62(26))}`,
  words: ['smartsheet', 'smart_sheet', 'smart-sheet', 'smartsheet', 'smart sheet'],
  after: 24,
  verify: bearer('https://api.smartsheet.com/2.0/users/me', { dead: [] }),
  about: 'Acts as its user: reads, changes and deletes sheets and shares them.',
  revoke: 'Smartsheet → Personal settings → API Access → Revoke.',
  source: 'https://developers.smartsheet.com/api/smartsheet/introduction',
});
