// https://docs.runpod.io/get-started/api-keys
import { base62, bearer, defineDetector, token, upperBase36 } from '../../src/detector/index.js';

const shape = token`rpa_${upperBase36(40)}${base62(6)}`;

export default defineDetector({
  id: 'runpod.api-key',
  verify: bearer('https://rest.runpod.io/v1/pods', { live: [200, 403] }),
  title: 'RunPod API key',
  provider: 'RunPod',
  severity: 'high',
  shape,
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toLowerCase()],
  docs: {
    about: 'Starts machines at an account’s cost and reads their data.',
    revoke: 'runpod.io → Settings → API keys → Delete; at once.',
    source: 'https://docs.runpod.io/get-started/api-keys',
  },
});
