// https://developer.dnsimple.com/v2/#authentication
import { base62, defineDetector, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const tokenShape = token`dnsimple_${oneOf('a', 'u')}_${base62(32)}`;

export default defineDetector({
  id: 'dnsimple.token',
  provider: 'DNSimple',
  title: 'DNSimple access token',
  severity: 'critical',
  shape: tokenShape,
  verify: { url: 'https://api.dnsimple.com/v2/whoami', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: lookAlikes(tokenShape),
  docs: {
    about: 'Changes DNS records and transfers domains of the account: traffic and mail can be led elsewhere.',
    revoke: 'DNSimple → Account → Access tokens → delete; at once.',
    source: 'https://developer.dnsimple.com/v2/#authentication',
  },
});
