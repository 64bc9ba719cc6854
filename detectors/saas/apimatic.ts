// https://docs.apimatic.io/platform-api/
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'apimatic.api-key',
  provider: 'APIMatic',
  severity: 'info',
  shape: token`${base64url(64)}`,
  words: ['apimatic'],
  about: 'Generates code and documents from the account’s API descriptions.',
  revoke: 'app.apimatic.io → Account → API keys → Delete.',
  source: 'https://docs.apimatic.io/platform-api/',
});
