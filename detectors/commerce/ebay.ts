// https://developer.ebay.com/api-docs/static/oauth-credentials.html
import { defineDetector, hex, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const clientSecret = token`${oneOf('PRD-', 'SBX-')}${oneOf(hex(12), hex(8))}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(4, 12)}`;

export default defineDetector({
  id: 'ebay.client-secret',
  provider: 'eBay',
  title: 'eBay client secret (Cert ID)',
  severity: 'high',
  shape: clientSecret,
  decoys: lookAlikes(clientSecret),
  docs: {
    about: 'With its client id, gets tokens as the application: listings, orders and buyers of its sellers.',
    revoke: 'developer.ebay.com → Application keys → rotate the Cert ID.',
    source: 'https://developer.ebay.com/api-docs/static/oauth-credentials.html',
  },
});
