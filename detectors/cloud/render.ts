// https://render.com/docs/api
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`rnd_${base62(28)}`;

export default defineDetector({
  id: 'render.api-key',
  title: 'Render API key',
  provider: 'Render',
  severity: 'critical',
  shape,
  decoys: lookAlikes(shape),
  verify: {
    url: 'https://api.render.com/v1/services?limit=1',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401],
  },
  docs: {
    about: 'Deploys, and reads the environment variables of every service of its user’s workspaces.',
    revoke: 'Dashboard → Account settings → API Keys → Revoke; at once.',
    source: 'https://render.com/docs/api',
  },
});
