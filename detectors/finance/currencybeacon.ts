// https://currencybeacon.com/api-documentation
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'currencybeacon.api-key',
  provider: 'CurrencyBeacon',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['currencybeacon', 'currency_beacon', 'currency-beacon', 'currencyscoop', 'currency_scoop', 'currency-scoop'],
  about: 'Looks up rates of currencies at the account’s cost.',
  revoke: 'currencybeacon.com → Account → reset the key.',
  source: 'https://currencybeacon.com/api-documentation',
});
