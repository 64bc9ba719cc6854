// https://render.com/docs/api
import { base36, base62, base64url, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`rnd_${base62(28)}`;

const deployHook = token`https://api.render.com/deploy/srv-${base36(20)}?key=${base64url(11)}`;

export default [
  defineDetector({
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
  }),
  defineDetector({
    id: 'render.deploy-hook',
    provider: 'Render',
    title: 'Render deploy hook',
    severity: 'low',
    shape: deployHook,
    decoys: lookAlikes(deployHook),
    random: false,
    docs: {
      about: 'Starts deploys of a service.',
      revoke: 'The service → Settings → Deploy hook → Regenerate; at once.',
      source: 'https://render.com/docs/deploy-hooks',
    },
  }),
];
