// https://docs.prefect.io/v3/manage/cloud/manage-users/api-keys
import { base62, defineDetector, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf('pnu_', 'pnb_')}${base62(36)}`;

export default defineDetector({
  id: 'prefect.api-key',
  title: 'Prefect Cloud API key',
  provider: 'Prefect',
  severity: 'high',
  shape,
  verify: { url: 'https://api.prefect.cloud/auth/login', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toUpperCase()],
  docs: {
    about: 'Acts as its user or service account: runs flows and reads their blocks, which hold secrets.',
    revoke: 'Prefect Cloud → API keys → Delete; at once.',
    source: 'https://docs.prefect.io/v3/manage/cloud/manage-users/api-keys',
  },
});
