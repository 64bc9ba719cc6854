// https://learn.hex.tech/docs/api/api-overview
import { defineDetector, hex, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const tokenShape = token`hxt${oneOf('p', 'w')}_${hex(55, 155)}`;

export default defineDetector({
  id: 'hex.token',
  provider: 'Hex',
  title: 'Hex API token',
  severity: 'high',
  shape: tokenShape,
  verify: {
    url: 'https://app.hex.tech/api/v1/projects?limit=1',
    method: 'GET',
    auth: 'Bearer',
    live: [200, 403],
    dead: [401],
  },
  decoys: lookAlikes(tokenShape),
  docs: {
    about: 'Runs an owner’s or a workspace’s projects, and with them its data connections.',
    revoke: 'Hex → Settings → API keys → revoke; at once.',
    source: 'https://learn.hex.tech/docs/api/api-overview',
  },
});
