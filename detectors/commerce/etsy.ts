// https://developers.etsy.com/documentation/essentials/authentication/
import { base36, keyed, optional, token } from '../../src/detector/index.js';

export default keyed({
  id: 'etsy.api-key',
  provider: 'Etsy',
  title: 'Etsy keystring',
  severity: 'medium',
  shape: token`${base36(24)}${optional(':', base36(10))}`,
  words: ['etsy'],
  prior: 0.5,
  verify: {
    url: 'https://api.etsy.com/v3/application/openapi-ping',
    method: 'GET',
    auth: { header: 'x-api-key' },
    live: [200],
    dead: [401],
  },
  about: 'Calls Etsy as the application; with its shared secret it also takes users’ grants.',
  revoke: 'etsy.com/developers → Your apps → regenerate the shared secret, or delete the app.',
  source: 'https://developers.etsy.com/documentation/essentials/authentication/',
});
