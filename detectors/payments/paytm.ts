// https://www.paytmpayments.com/docs/checksum
import { alphabet, chars, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'paytm.merchant-key',
  title: 'Paytm merchant key',
  provider: 'Paytm',
  severity: 'high',
  shape: token`${chars(alphabet('letters, digits and signs', '0-9', 'A-Z', 'a-z', '@#*!_^'), 16)}`,
  words: [
    'paytm_merchant_key',
    'paytm-merchant-key',
    'paytmmerchantkey',
    'paytm_key',
    'paytm-key',
    'paytmkey',
    'paytm_secret',
    'paytm-secret',
    'paytmsecret',
    'paytm_merchant_secret',
    'paytm-merchant-secret',
    'paytmmerchantsecret',
    'paytm_mkey',
    'paytm-mkey',
    'paytmmkey',
  ],
  before: 16,
  prior: 0.6,
  about: 'Signs payment and refund requests of a merchant.',
  revoke: 'Paytm dashboard → Developer settings → API keys → Regenerate.',
  source: 'https://www.paytmpayments.com/docs/checksum',
});
