// https://docs.semaphoreci.com/reference/api
import { base64url, defineDetector, hostPart, inHeader, notHash, token } from '../../src/detector/index.js';

const shape = token`${base64url(20)}`;

export default defineDetector({
  id: 'semaphore.api-token',
  check: notHash,
  verify: inHeader('https://{host}/api/v1alpha/projects', 'Authorization', { prefix: 'Token ', live: [200, 403] }),
  parts: [hostPart('semaphoreci.com')],
  title: 'Semaphore CI API token',
  provider: 'Semaphore CI',
  severity: 'high',
  shape,
  prior: 0.88,
  near: { words: ['semaphoreci', 'semaphore_api_token', 'semaphore-api-token', 'semaphoreapitoken'], before: 16 },
  sampleName: 'SEMAPHORE_API_TOKEN',
  decoys: (rng) => [`semaphoreci_token=${shape.sample(rng).slice(1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Acts as its user on an organization’s projects: starts workflows, reads logs.',
    revoke: 'Profile settings → API token → Reset; at once.',
    source: 'https://docs.semaphoreci.com/reference/api',
  },
});
