// https://docs.codecov.com/docs/codecov-tokens
import { defineDetector, token, uuid, uuidCheck } from '../../src/detector/index.js';

const shape = token`${uuid()}`;

export default defineDetector({
  id: 'codecov.upload-token',
  check: uuidCheck,
  title: 'Codecov upload token',
  provider: 'Codecov',
  severity: 'low',
  shape,
  near: { words: ['codecov'], before: 40 },
  decoys: (rng) => [`request ${shape.sample(rng)}`, `codecov_token=${shape.sample(rng).replace(/-/g, '')}`],
  docs: {
    about: 'Uploads coverage reports for one repository; as an API token reads them.',
    revoke: 'Repository → Settings → General → Regenerate; at once.',
    source: 'https://docs.codecov.com/docs/codecov-tokens',
  },
});
