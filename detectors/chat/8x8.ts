// https://developer.8x8.com/connect/docs/api-keys/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: '8x8.api-key',
  provider: '8x8',
  severity: 'info',
  shape: token`${base62(43)}`,
  words: [
    '8x8_api',
    '8x8-api',
    '8x8api',
    '8x8_key',
    '8x8-key',
    '8x8key',
    '8x8_token',
    '8x8-token',
    '8x8token',
    '8x8.com',
    '8x8_secret',
    '8x8-secret',
    '8x8secret',
    '8x8_connect',
    '8x8-connect',
    '8x8connect',
  ],
  about: 'With the subaccount’s id, sends messages at the account’s cost.',
  revoke: 'connect.8x8.com → API keys → Delete.',
  source: 'https://developer.8x8.com/connect/docs/api-keys/',
});
