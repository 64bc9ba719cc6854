// https://docs.brandfetch.com/brand-api/quick-start
import { alphabet, chars, keyed, token } from '../../src/detector/index.js';

const body = alphabet('base64 of either kind', 'A-Z', 'a-z', '0-9', '+/_-');

export default keyed({
  id: 'brandfetch.api-key',
  provider: 'Brandfetch',
  severity: 'low',
  shape: token`${chars(body, 43)}=`,
  words: ['brandfetch'],
  verify: {
    url: 'https://api.brandfetch.io/v2/brands/brandfetch.com',
    method: 'GET',
    auth: 'Bearer',
    live: [200, 429],
    dead: [401, 403],
  },
  about: 'Looks up brands at the account’s cost.',
  revoke: 'developers.brandfetch.com → delete the key.',
  source: 'https://docs.brandfetch.com/brand-api/quick-start',
});
