// https://hybiscus.dev/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'hybiscus.api-key',
  provider: 'Hybiscus',
  severity: 'info',
  shape: token`${base62(43)}`,
  words: ['hybiscus'],
  prior: 0.5,
  verify: {
    url: 'https://api.hybiscus.dev/api/v1/get-remaining-quota',
    method: 'GET',
    auth: { header: 'X-API-KEY' },
    live: [200],
    dead: [401],
  },
  about: 'Makes PDF reports at the owner’s cost.',
  revoke: 'hybiscus.dev → Cloud portal → regenerate the key.',
  source: 'https://hybiscus.dev/',
});
