// https://docs.twelvelabs.io/docs/get-started/manage-your-plan
import { defineDetector, lookAlikes, token, upperBase36 } from '../../src/detector/index.js';

const shape = token`tlk_${upperBase36(40, 56)}`;

export default defineDetector({
  id: 'twelvelabs.api-key',
  title: 'Twelve Labs API key',
  provider: 'Twelve Labs',
  severity: 'info',
  shape,
  decoys: lookAlikes(shape),
  verify: {
    url: 'https://api.twelvelabs.io/v1.3/indexes',
    method: 'GET',
    auth: { header: 'x-api-key' },
    live: [200],
    dead: [401],
  },
  docs: {
    about: 'Indexes and searches videos at the account’s cost, and reads earlier ones.',
    revoke: 'playground.twelvelabs.io → API keys → Delete.',
    source: 'https://docs.twelvelabs.io/docs/get-started/manage-your-plan',
  },
});
