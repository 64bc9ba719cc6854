// https://docs.readme.com/main/reference/authentication
import { asUser, base36, defineDetector, token } from '../../src/detector/index.js';

const shape = token`rdme_${base36(70)}`;

export default defineDetector({
  id: 'readme.api-key',
  verify: asUser('https://dash.readme.com/api/v1'),
  title: 'ReadMe API key',
  provider: 'ReadMe',
  severity: 'high',
  shape,
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toUpperCase()],
  docs: {
    about: 'Changes a project’s documentation.',
    revoke: 'Project settings → API keys → Delete; at once.',
    source: 'https://docs.readme.com/main/reference/authentication',
  },
});
