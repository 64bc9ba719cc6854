// https://developers.rebrandly.com/docs/api-key-authentication
import { base62, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'rebrandly.api-key',
  provider: 'Rebrandly',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['rebrandly'],
  verify: inHeader('https://api.rebrandly.com/v1/account', 'apikey'),
  about: 'Creates, changes and deletes the short links of an account: it can send their visitors elsewhere.',
  revoke: 'app.rebrandly.com → Account → API → Delete the key.',
  source: 'https://developers.rebrandly.com/docs/api-key-authentication',
});
