// https://coinlib.io/apidocs
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'coinlib.api-key',
  provider: 'Coinlib',
  severity: 'info',
  shape: token`${base36(16)}`,
  words: ['coinlib'],
  prior: 0.82,
  about: 'Looks up prices in the account’s name.',
  revoke: 'coinlib.io → Profile → regenerate the key.',
  source: 'https://coinlib.io/apidocs',
});
