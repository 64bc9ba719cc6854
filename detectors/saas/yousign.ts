// https://developers.yousign.com/docs/authentication
import { base62, bearer, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'yousign.api-key',
  provider: 'Yousign',
  severity: 'high',
  shape: token`${base62(32)}`,
  words: ['yousign', 'you_sign'],
  before: 52,
  prior: 0.6,
  verify: bearer('https://api.yousign.app/v3/users'),
  about: 'Sends documents to be signed in a company’s name, and downloads the signed ones.',
  revoke: 'Yousign → Developers → API keys → Delete.',
  source: 'https://developers.yousign.com/docs/authentication',
});
