// https://www.bitmex.com/app/apiKeysUsage
import { base64url, keyed, notHash, token } from '../../src/detector/index.js';

const keyId = token`${base64url(24)}`;

export default [
  keyed({
    id: 'bitmex.api-secret',
    provider: 'BitMEX',
    severity: 'critical',
    shape: token`${base64url(48)}`,
    words: ['bitmex'],
    title: 'BitMEX API secret',
    check: notHash,
    parts: [{ name: 'key id', shape: keyId, within: 160 }],
    about: 'With its id, trades, and withdraws where that was allowed.',
    revoke: 'Account → API keys → Delete.',
    source: 'https://www.bitmex.com/app/apiKeysUsage',
  }),
  keyed({
    id: 'bitmex.api-key-id',
    provider: 'BitMEX',
    severity: 'low',
    shape: keyId,
    words: ['bitmex'],
    title: 'BitMEX API key id',
    check: notHash,
    prior: 0.75,
    about: 'Names an API key; alone it opens nothing.',
    revoke: 'Account → API keys → Delete.',
    source: 'https://www.bitmex.com/app/apiKeysUsage',
  }),
];
