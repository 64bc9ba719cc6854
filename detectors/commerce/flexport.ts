// https://docs.logistics-api.flexport.com/
import { base64url, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const tokenShape = token`shltm_${base64url(40)}`;

export default defineDetector({
  id: 'flexport.token',
  provider: 'Flexport',
  title: 'Flexport logistics API token',
  severity: 'high',
  shape: tokenShape,
  verify: {
    url: 'https://logistics-api.flexport.com/logistics/api/2024-04/webhooks',
    method: 'GET',
    auth: 'Bearer',
    live: [200, 403],
    dead: [401],
  },
  decoys: lookAlikes(tokenShape),
  docs: {
    about: 'Reads and changes a merchant’s products, stock and shipments.',
    revoke: 'Flexport seller portal → Settings → API tokens → delete.',
    source: 'https://docs.logistics-api.flexport.com/',
  },
});
