// https://docs.alpaca.markets/docs/authentication
import { base62, keyed, notHash, oneOf, token, upperBase36 } from '../../src/detector/index.js';

const keyId = token`${oneOf('PK', 'AK', 'CK')}${oneOf(upperBase36(24), upperBase36(18))}`;

export default [
  keyed({
    id: 'alpaca.secret-key',
    provider: 'Alpaca Markets',
    severity: 'critical',
    shape: token`${oneOf(base62(40), base62(44))}`,
    words: ['alpaca', 'alpacamarkets', 'apca_api', 'apca-api', 'apcaapi', 'apca'],
    title: 'Alpaca secret key',
    check: notHash,
    parts: [{ name: 'key id', shape: keyId, within: 200 }],
    about: 'With its key id, trades and moves money of the account.',
    revoke: 'app.alpaca.markets → API keys → Regenerate.',
    source: 'https://docs.alpaca.markets/docs/authentication',
  }),
  keyed({
    id: 'alpaca.key-id',
    provider: 'Alpaca Markets',
    severity: 'low',
    shape: keyId,
    words: ['alpaca', 'alpacamarkets', 'apca_api', 'apca-api', 'apcaapi', 'apca'],
    title: 'Alpaca key id',
    prior: 0.85,
    about: 'Names a key of a trading account; alone it opens nothing.',
    revoke: 'app.alpaca.markets → API keys → Regenerate.',
    source: 'https://docs.alpaca.markets/docs/authentication',
  }),
];
