// https://currencyfreaks.com/documentation.html
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'currencyfreaks.api-key',
  provider: 'CurrencyFreaks',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['currencyfreaks', 'currency_freaks', 'currency-freaks'],
  about: 'Looks up rates of currencies at the account’s cost.',
  revoke: 'currencyfreaks.com → Dashboard → reset the key.',
  source: 'https://currencyfreaks.com/documentation.html',
});
