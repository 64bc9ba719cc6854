// https://dev.bitly.com/docs/getting-started/authentication/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'bitly.access-token',
  provider: 'Bitly',
  severity: 'medium',
  shape: token`${hex(40)}`,
  words: ['bitly', 'bit_ly_token', 'bit-ly-token', 'bitlytoken', 'bit_ly'],
  title: 'Bitly access token',
  verify: { url: 'https://api-ssl.bitly.com/v4/user', method: 'GET', auth: 'Bearer', live: [200], dead: [401, 403] },
  about: 'Makes and redirects the account’s short links and reads their statistics.',
  revoke: 'Settings → API → Regenerate the token.',
  source: 'https://dev.bitly.com/docs/getting-started/authentication/',
});
