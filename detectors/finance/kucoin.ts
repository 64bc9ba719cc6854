// https://www.kucoin.com/docs-new/authentication
import { hex, keyed, token, uuid } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'kucoin.api-secret',
    provider: 'KuCoin',
    title: 'KuCoin API secret',
    severity: 'critical',
    shape: token`${uuid()}`,
    words: ['kucoin', 'ku_coin', 'ku-coin'],
    parts: [{ name: 'API key', shape: token`${hex(24)}`, within: 300 }],
    about: 'With the key and its passphrase, trades on an exchange account and withdraws where the key allows it.',
    revoke: 'API management → delete the key; at once.',
    source: 'https://www.kucoin.com/docs-new/authentication',
  }),
  keyed({
    id: 'kucoin.api-key',
    provider: 'KuCoin',
    severity: 'medium',
    shape: token`${hex(24)}`,
    words: ['kucoin', 'ku_coin', 'ku-coin'],
    prior: 0.45,
    about: 'Names an API key of an exchange account; dangerous with its secret and passphrase.',
    revoke: 'API management → delete the key; at once.',
    source: 'https://www.kucoin.com/docs-new/authentication',
  }),
];
