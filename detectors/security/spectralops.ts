// https://guides.spectralops.io/docs
import { bearer, defineDetector, hex, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`spu-${hex(32)}`;

export default defineDetector({
  id: 'spectralops.api-key',
  title: 'SpectralOps team API key',
  provider: 'SpectralOps',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  verify: bearer('https://get.spectralops.io/api/v1/users', { dead: [401, 403] }),
  docs: {
    about: 'Reads the findings of a team’s scans: where its secrets leaked.',
    revoke: 'get.spectralops.io → Settings → Organization → renew the key.',
    source: 'https://guides.spectralops.io/docs',
  },
});
