// https://trigger.dev/docs/apikeys
import { base62, bearer, defineDetector, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf('tr_dev_', 'tr_prod_', 'tr_stg_', 'tr_preview_', 'tr_pat_')}${base62(24, 40)}`;

export default defineDetector({
  id: 'trigger.api-key',
  verify: bearer('https://api.trigger.dev/api/v1/runs', { dead: [] }),
  title: 'Trigger.dev secret key',
  provider: 'Trigger.dev',
  severity: 'high',
  shape,
  prior: 0.97,
  decoys: (rng) => [shape.sample(rng).slice(0, 22), shape.sample(rng).replace('_', '-')],
  docs: {
    about: 'Starts and reads a project’s tasks, and as a personal token deploys.',
    revoke: 'cloud.trigger.dev → the project → API keys → Regenerate; at once.',
    source: 'https://trigger.dev/docs/apikeys',
  },
});
