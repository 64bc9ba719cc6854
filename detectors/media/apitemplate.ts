// https://docs.apitemplate.io/reference/api-reference.html
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'apitemplate.api-key',
  provider: 'APITemplate.io',
  severity: 'medium',
  shape: token`${base62(39)}`,
  words: ['apitemplate', 'apitemplateio'],
  verify: {
    url: 'https://rest.apitemplate.io/v2/account-information',
    method: 'GET',
    auth: { header: 'X-API-KEY' },
    live: [200],
    dead: [401],
  },
  about: 'Makes documents and pictures from the account’s templates at its cost.',
  revoke: 'app.apitemplate.io → API integration → Regenerate.',
  source: 'https://docs.apitemplate.io/reference/api-reference.html',
});
