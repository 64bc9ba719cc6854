// https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/
import { defineDetector, hex, token } from '../../src/detector/index.js';

const shape = token`pul-${hex(40)}`;

export default defineDetector({
  id: 'pulumi.access-token',
  title: 'Pulumi access token',
  provider: 'Pulumi',
  severity: 'critical',
  shape,
  verify: { url: 'https://api.pulumi.com/api/user', method: 'GET', auth: 'token', live: [200], dead: [401] },
  decoys: (rng) => [
    shape.sample(rng).slice(0, -1),
    shape.sample(rng).toUpperCase(),
    shape.sample(rng).replace('-', '_'),
  ],
  docs: {
    about: 'Acts as its user or organization: reads stacks with their secrets and runs deployments.',
    revoke: 'Account settings → Access tokens → Delete; at once.',
    source: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
  },
});
