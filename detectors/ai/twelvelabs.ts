// https://docs.twelvelabs.io/docs/get-started/manage-your-plan
import { defineDetector, inHeader, lookAlikes, token, upperBase36 } from '../../src/detector/index.js';

const shape = token`tlk_${upperBase36(40, 56)}`;

export default defineDetector({
  id: 'twelvelabs.api-key',
  title: 'Twelve Labs API key',
  provider: 'Twelve Labs',
  severity: 'info',
  shape,
  decoys: lookAlikes(shape),
  verify: inHeader('https://api.twelvelabs.io/v1.3/indexes', 'x-api-key'),
  docs: {
    about: 'Indexes and searches videos at the account’s cost, and reads earlier ones.',
    revoke: 'playground.twelvelabs.io → API keys → Delete.',
    source: 'https://docs.twelvelabs.io/docs/get-started/manage-your-plan',
  },
});
