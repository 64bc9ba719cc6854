// https://docs.cdp.coinbase.com/get-started/docs/cdp-api-keys
import {
  base62,
  base64,
  defineDetector,
  isEd25519Pair,
  notHash,
  pass,
  token,
  unknown,
  uuid,
  uuidCheck,
  NAMED_CARRIERS,
} from '../../src/detector/index.js';

const provider = 'Coinbase';
const source = 'https://docs.cdp.coinbase.com/get-started/docs/cdp-api-keys';
const revoke = 'portal.cdp.coinbase.com → API keys → Delete; at once.';
const ed25519 = token`${base64(86)}==`;
const keyName = token`organizations/${uuid()}/apiKeys/${uuid()}`;
const legacy = token`${base62(32)}`;

export default [
  defineDetector({
    id: 'coinbase.ed25519-key',
    check: (text) =>
      isEd25519Pair(Buffer.from(text, 'base64'))
        ? pass('it decodes to an Ed25519 key and its public half')
        : unknown('its halves do not belong together'),
    title: 'Coinbase API secret key (Ed25519)',
    provider,
    severity: 'critical',
    shape: ed25519,
    near: {
      words: ['coinbase', 'cdp_api', 'cdp-api', 'cdpapi', 'cdp_secret', 'privatekey', 'private_key'],
      before: 24,
    },
    sampleName: 'COINBASE_PRIVATE_KEY',
    decoys: (rng) => [`coinbase_key=${ed25519.sample(rng).slice(1)}`, `sha512 ${ed25519.sample(rng)}`],
    docs: { about: 'Trades, and may send, an account’s coins, as far as its permissions go.', revoke, source },
  }),
  defineDetector({
    id: 'coinbase.key-name',
    check: uuidCheck,
    title: 'Coinbase API key name',
    provider,
    severity: 'low',
    shape: keyName,
    random: false,
    decoys: (rng) => [keyName.sample(rng).slice(0, -1), keyName.sample(rng).replace('apiKeys', 'keys')],
    docs: {
      about: 'Names a key; with the private key that mostly stands beside it, it trades an account’s coins.',
      revoke,
      source,
    },
  }),
  defineDetector({
    id: 'coinbase.legacy-api-secret',
    carriers: NAMED_CARRIERS,
    parts: [{ name: 'key', shape: token`${base62(16)}`, within: 160 }],
    check: notHash,
    title: 'Coinbase API secret (legacy)',
    provider,
    severity: 'critical',
    shape: legacy,
    prior: 0.36,
    near: {
      words: [
        'coinbase_api_secret',
        'coinbase-api-secret',
        'coinbaseapisecret',
        'coinbase_secret',
        'coinbase-secret',
        'coinbasesecret',
        'coinbase_key',
        'coinbase',
      ],
      before: 48,
    },
    sampleName: 'COINBASE_API_SECRET',
    decoys: (rng) => [`coinbase_secret=${legacy.sample(rng).slice(1)}`, `coinbase ${legacy.sample(rng)}`],
    docs: {
      about: 'With its key, trades and may send an account’s coins.',
      revoke: 'coinbase.com → Settings → API → Delete; at once.',
      source,
    },
  }),
];
