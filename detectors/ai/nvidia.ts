// https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html
import { base64url, defineDetector, token } from '../../src/detector/index.js';

const shape = token`nvapi-${base64url(60, 70)}`;

export default defineDetector({
  id: 'nvidia.api-key',
  title: 'NVIDIA API key',
  provider: 'NVIDIA',
  severity: 'high',
  shape,
  decoys: (rng) => [shape.sample(rng).slice(0, 40), shape.sample(rng).toUpperCase()],
  docs: {
    about: 'Calls models at an account’s cost and pulls its private containers.',
    revoke: 'org.ngc.nvidia.com → API keys → Delete; at once.',
    source: 'https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html',
  },
});
