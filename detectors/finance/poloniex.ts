// https://api-docs.poloniex.com/spot/api/
import { hex, keyed, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'poloniex.api-secret',
  title: 'Poloniex API secret',
  provider: 'Poloniex',
  severity: 'critical',
  shape: token`${hex(128)}`,
  words: ['poloniex'],
  before: 52,
  after: 24,
  parts: [
    {
      name: 'API key',
      shape: token`${upperBase36(8)}-${upperBase36(8)}-${upperBase36(8)}-${upperBase36(8)}`,
      within: 300,
    },
  ],
  about: 'Trades, and withdraws where that was allowed, in the name of an exchange account.',
  revoke: 'Poloniex → API keys → Delete.',
  source: 'https://api-docs.poloniex.com/spot/api/',
});
