// https://exchangeratesapi.io/documentation/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'exchangeratesapi.access-key',
  provider: 'exchangeratesapi.io',
  title: 'exchangeratesapi.io access key',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['exchangeratesapi', 'exchangerates', 'exchange_rates_api', 'exchange-rates-api', 'exchange rates api'],
  about: 'Uses up the owner’s quota of exchange rates.',
  revoke: 'exchangeratesapi.io → Dashboard → reset the API key.',
  source: 'https://exchangeratesapi.io/documentation/',
});
