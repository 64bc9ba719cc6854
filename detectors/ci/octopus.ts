// https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key
import { defineDetector, hostPart, inHeader, token, upperBase36 } from '../../src/detector/index.js';

const shape = token`API-${upperBase36(26, 34)}`;

export default defineDetector({
  id: 'octopus.api-key',
  verify: inHeader('https://{host}/api/users/me', 'X-Octopus-ApiKey', { live: [200, 403] }),
  parts: [hostPart('octopus.app')],
  title: 'Octopus Deploy API key',
  provider: 'Octopus Deploy',
  severity: 'critical',
  shape,
  decoys: (rng) => [shape.sample(rng).slice(0, 24), shape.sample(rng).toLowerCase(), `API-${'X'.repeat(30)}`],
  docs: {
    about: 'Acts as its user on an Octopus server: deploys releases, reads variables and targets.',
    revoke: 'Profile → My API keys → Delete; at once.',
    source: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  },
});
