// https://dev.wepay.com/
import { keyed, token, word } from '../../src/detector/index.js';

export default keyed({
  id: 'wepay.token',
  provider: 'WePay',
  title: 'WePay app token',
  severity: 'high',
  shape: token`${word(62)}`,
  words: ['wepay', 'we_pay'],
  before: 52,
  prior: 0.7,
  about: 'With its app id, takes payments in a platform’s name.',
  revoke: 'Ask WePay (Chase Integrated Payments) to renew the app’s token.',
  source: 'https://dev.wepay.com/',
});
