// https://www.exchangerate-api.com/docs/authentication
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'exchangerate-api.api-key',
  provider: 'ExchangeRate-API',
  severity: 'low',
  shape: token`${hex(24)}`,
  words: [
    'exchangerateapi',
    'exchangerate_api',
    'exchangerate-api',
    'exchangerate api',
    'exchange_rate_api',
    'exchange-rate-api',
    'exchange rate api',
    'exchangerate',
    'exchange_rate_key',
  ],
  before: 40,
  prior: 0.45,
  verify: {
    url: 'https://v6.exchangerate-api.com/v6/latest/USD',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [403],
  },
  about: 'Uses up the owner’s quota of exchange rates.',
  revoke: 'app.exchangerate-api.com → Dashboard → API keys → new key.',
  source: 'https://www.exchangerate-api.com/docs/authentication',
});
