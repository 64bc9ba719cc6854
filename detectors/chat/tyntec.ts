// https://api.tyntec.com/reference/
import { base62, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'tyntec.api-key',
  provider: 'tyntec',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['tyntec'],
  before: 52,
  prior: 0.6,
  verify: inHeader('https://api.tyntec.com/2fa/v1/application', 'apiKey'),
  about: 'Sends messages at the account’s cost.',
  revoke: 'my.tyntec.com → API settings → API keys → Delete.',
  source: 'https://api.tyntec.com/reference/',
});
