// https://docs.convertapi.com/docs/authentication
import { base62, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'convertapi.secret',
  provider: 'ConvertAPI',
  severity: 'medium',
  shape: token`${oneOf('secret_', '')}${base62(16)}`,
  words: ['convertapi', 'convert_api', 'convert-api'],
  title: 'ConvertAPI secret',
  prior: 0.83,
  verify: { url: 'https://v2.convertapi.com/user', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Converts files at the account’s cost.',
  revoke: 'Dashboard → Authentication → Rotate.',
  source: 'https://docs.convertapi.com/docs/authentication',
});
