// https://argo-cd.readthedocs.io/en/stable/operator-manual/security/
import { defineDetector, jwt, jwtFrom } from '../../src/detector/index.js';

const shape = jwt({
  header: { alg: 'HS256', typ: 'JWT' },
  claims: (rng) => ({
    iss: 'argocd',
    sub: `${rng.text('abcdefghijkmnop', 6)}:apiKey`,
    jti: rng.text('0123456789abcdef', 32),
  }),
});

export default defineDetector({
  id: 'argocd.token',
  title: 'Argo CD API token',
  provider: 'Argo CD',
  severity: 'critical',
  shape,
  random: false,
  check: jwtFrom('an Argo CD token', (payload) => payload['iss'] === 'argocd'),
  decoys: (rng) => [shape.sample(rng).slice(0, 60), shape.sample(rng).replace(/\./g, ':')],
  docs: {
    about: 'Acts as its account on an Argo CD server: syncs applications and reads their manifests.',
    revoke: 'argocd account delete-token --account NAME ID; at once.',
    source: 'https://argo-cd.readthedocs.io/en/stable/operator-manual/security/',
  },
});
