// https://developer.currencycloud.com/api-reference/#authentication
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'currencycloud.api-key',
  provider: 'Currencycloud',
  severity: 'critical',
  shape: token`${hex(64)}`,
  words: ['currencycloud', 'currency_cloud', 'currency-cloud'],
  about: 'With its login id, converts and pays out money of the account.',
  revoke: 'Ask Currencycloud’s support for another key.',
  source: 'https://developer.currencycloud.com/api-reference/#authentication',
});
