// https://www.okx.com/docs-v5/en/
import { keyed, token, upperHex, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'okx.secret-key',
  provider: 'OKX',
  title: 'OKX secret key',
  severity: 'critical',
  shape: token`${upperHex(32)}`,
  words: [
    'okx_secret',
    'okx-secret',
    'okxsecret',
    'okx_api',
    'okx-api',
    'okxapi',
    'okx_key',
    'okx-key',
    'okxkey',
    'okx_access',
    'okx-access',
    'okxaccess',
    'okex',
    'okx.com',
    'ok-access',
  ],
  parts: [{ name: 'API key', shape: token`${uuid()}`, within: 200 }],
  about: 'With the key and its passphrase, trades on an exchange account and withdraws where the key allows it.',
  revoke: 'API management → delete the key; at once.',
  source: 'https://www.okx.com/docs-v5/en/',
});
