// https://www.courier.com/docs/reference/authentication
import { base62, defineDetector, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const authToken = token`${oneOf('pk_prod_', 'pk_test_', 'dk_prod_', 'dk_test_')}${base62(28)}`;

export default defineDetector({
  id: 'courier.auth-token',
  title: 'Courier auth token',
  provider: 'Courier',
  severity: 'high',
  shape: authToken,
  prior: 0.85,
  verify: { url: 'https://api.courier.com/brands', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: lookAlikes(authToken),
  docs: {
    about: 'Sends messages to the customers in the workspace’s name and reads those that were sent.',
    revoke: 'Settings → API keys → Roll.',
    source: 'https://www.courier.com/docs/reference/authentication',
  },
});
