// https://www.getbeamer.com/api
import { alphabet, chars, keyed, token } from '../../src/detector/index.js';

const body = alphabet('base64 of either kind', 'A-Z', 'a-z', '0-9', '+/=_-');

export default keyed({
  id: 'beamer.api-key',
  provider: 'Beamer',
  severity: 'low',
  shape: token`b_${chars(body, 44)}`,
  words: ['beamer', 'getbeamer'],
  verify: {
    url: 'https://api.getbeamer.com/v0/url',
    method: 'GET',
    auth: { header: 'Beamer-Api-Key' },
    live: [200],
    dead: [401],
  },
  about: 'Writes news and notifications to the product’s users.',
  revoke: 'Settings → API → Regenerate.',
  source: 'https://www.getbeamer.com/api',
});
