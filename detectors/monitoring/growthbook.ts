// https://docs.growthbook.io/api-overview
import { base64Padded, defineDetector, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const secretKey = token`secret_${oneOf('user', 'admin', 'readonly')}_${base64Padded(20, 64)}`;

export default defineDetector({
  id: 'growthbook.secret-key',
  provider: 'GrowthBook',
  title: 'GrowthBook secret API key',
  severity: 'high',
  shape: secretKey,
  prior: 0.8,
  verify: {
    url: 'https://api.growthbook.io/api/v1/projects',
    method: 'GET',
    auth: 'Bearer',
    live: [200, 403],
    dead: [401],
  },
  decoys: lookAlikes(secretKey),
  docs: {
    about: 'Reads or changes an organization’s feature flags and experiments, as its role allows.',
    revoke: 'GrowthBook → Settings → API keys → delete; at once.',
    source: 'https://docs.growthbook.io/api-overview',
  },
});
