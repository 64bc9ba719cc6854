// https://api.stormboard.com/docs
import { hex, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'stormboard.api-key',
  provider: 'Stormboard',
  severity: 'medium',
  shape: token`${hex(40)}`,
  words: ['stormboard'],
  before: 52,
  prior: 0.6,
  verify: inHeader('https://api.stormboard.com/users/profile', 'X-API-Key'),
  about: 'Reads and changes the boards that its user can open.',
  revoke: 'Account → API → Reset the key.',
  source: 'https://api.stormboard.com/docs',
});
