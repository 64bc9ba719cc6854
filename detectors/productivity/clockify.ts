// https://docs.clockify.me/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'clockify.api-key',
  provider: 'Clockify',
  severity: 'medium',
  shape: token`${base62(48)}`,
  words: ['clockify'],
  verify: {
    url: 'https://api.clockify.me/api/v1/user',
    method: 'GET',
    auth: { header: 'X-Api-Key' },
    live: [200],
    dead: [401],
  },
  about: 'Acts as its user: reads and changes time sheets.',
  revoke: 'Profile settings → API → Regenerate.',
  source: 'https://docs.clockify.me/',
});
