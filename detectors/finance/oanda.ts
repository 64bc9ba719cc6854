// https://developer.oanda.com/rest-live-v20/authentication/
import { base62, hex, keyed, token } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'oanda.api-token',
    provider: 'OANDA',
    title: 'OANDA API token',
    severity: 'high',
    shape: token`${hex(32)}-${hex(32)}`,
    words: ['oanda'],
    prior: 0.8,
    about: 'Trades on its owner’s accounts and reads them.',
    revoke: 'Manage API access → Revoke; at once.',
    source: 'https://developer.oanda.com/rest-live-v20/authentication/',
  }),
  keyed({
    id: 'oanda.rates-api-key',
    provider: 'OANDA',
    title: 'OANDA exchange rates API key',
    severity: 'medium',
    shape: token`${base62(24)}`,
    words: ['oanda'],
    prior: 0.5,
    about: 'Reads exchange rates at the plan of its owner.',
    revoke: 'Ask OANDA’s support for another key.',
    source: 'https://developer.oanda.com/exchange-rates-api/',
  }),
];
