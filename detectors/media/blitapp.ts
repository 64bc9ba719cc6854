// https://blitapp.com/api/
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'blitapp.api-key',
  provider: 'Blitapp',
  severity: 'info',
  shape: token`${base64url(39)}`,
  words: ['blitapp'],
  verify: {
    url: 'https://blitapp.com/api/apps/all',
    method: 'GET',
    auth: { header: 'API-Key' },
    live: [200],
    dead: [401],
  },
  about: 'Takes screenshots at the account’s cost.',
  revoke: 'blitapp.com → Account → regenerate the key.',
  source: 'https://blitapp.com/api/',
});
