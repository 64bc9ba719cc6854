// https://packagecloud.io/docs/api
import { asUser, defineDetector, hex, token } from '../../src/detector/index.js';

const shape = token`${hex(48)}`;

export default defineDetector({
  id: 'packagecloud.token',
  verify: asUser('https://packagecloud.io/api/v1/repos', { live: [200, 403] }),
  title: 'packagecloud API, master or read token',
  provider: 'packagecloud',
  severity: 'high',
  shape,
  near: { words: ['packagecloud', 'package_cloud', 'package-cloud'], before: 40 },
  decoys: (rng) => [`packagecloud ${rng.text('0123456789abcdef', 40)}`, `token ${shape.sample(rng)}`],
  docs: {
    about: 'Reads, and as an API token publishes and deletes, an account’s packages.',
    revoke: 'packagecloud.io → API token → Regenerate; master and read tokens → Revoke.',
    source: 'https://packagecloud.io/docs/api',
  },
});
