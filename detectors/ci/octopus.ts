// https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key
import { defineDetector, token, upperBase36 } from '../../src/detector/index.js';

const shape = token`API-${upperBase36(26, 34)}`;

export default defineDetector({
  id: 'octopus.api-key',
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
