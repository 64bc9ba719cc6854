// https://developers.smartsheet.com/api/smartsheet/introduction
import { base62, bearer, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'smartsheet.access-token',
  title: 'Smartsheet access token',
  provider: 'Smartsheet',
  severity: 'high',
  shape: token`${base62(26, 37)}`,
  words: ['smartsheet', 'smart_sheet', 'smart-sheet', 'smart sheet'],
  check: notHash,
  after: 24,
  verify: bearer('https://api.smartsheet.com/2.0/users/me', { dead: [] }),
  about: 'Acts as its user: reads, changes and deletes sheets and shares them.',
  revoke: 'Smartsheet → Personal settings → API Access → Revoke.',
  source: 'https://developers.smartsheet.com/api/smartsheet/introduction',
});
