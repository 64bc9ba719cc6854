// https://finnhub.io/docs/api/authentication
import { base36, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'finnhub.api-key',
  provider: 'Finnhub',
  severity: 'low',
  shape: token`${oneOf(base36(40), base36(20))}`,
  words: ['finnhub'],
  prior: 0.6,
  verify: {
    url: 'https://finnhub.io/api/v1/quote?symbol=AAPL',
    method: 'GET',
    auth: { header: 'X-Finnhub-Token' },
    live: [200],
    dead: [401],
  },
  about: 'Uses up the owner’s quota of market data.',
  revoke: 'finnhub.io → Dashboard → regenerate the API key.',
  source: 'https://finnhub.io/docs/api/authentication',
});
