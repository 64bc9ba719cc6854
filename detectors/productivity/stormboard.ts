// https://api.stormboard.com/docs
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'stormboard.api-key',
  provider: 'Stormboard',
  severity: 'medium',
  shape: token`${hex(40)}`,
  words: ['stormboard'],
  before: 80,
  prior: 0.7,
  verify: {
    url: 'https://api.stormboard.com/users/profile',
    method: 'GET',
    auth: { header: 'X-API-Key' },
    live: [200],
    dead: [401],
  },
  about: 'Reads and changes the boards that its user can open.',
  revoke: 'Account → API → Reset the key.',
  source: 'https://api.stormboard.com/docs',
});
