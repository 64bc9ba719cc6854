// https://docs.apimatic.io/platform-api/
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'apimatic.api-key',
  provider: 'APIMatic',
  severity: 'info',
  shape: token`${base64url(64)}`,
  words: ['apimatic'],
  verify: {
    url: 'https://api.apimatic.io/code-generations',
    method: 'GET',
    auth: { header: 'Authorization', prefix: 'X-Auth-Key ' },
    live: [200],
    dead: [401],
  },
  about: 'Generates code and documents from the account’s API descriptions.',
  revoke: 'app.apimatic.io → Account → API keys → Delete.',
  source: 'https://docs.apimatic.io/platform-api/',
});
