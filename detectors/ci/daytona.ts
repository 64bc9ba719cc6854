// https://www.daytona.io/docs/en/api-keys/
import { defineDetector, hex, lookAlikes, token } from '../../src/detector/index.js';

const apiKey = token`dtn_${hex(64)}`;

export default defineDetector({
  id: 'daytona.api-key',
  title: 'Daytona API key',
  provider: 'Daytona',
  severity: 'high',
  shape: apiKey,
  verify: {
    url: 'https://app.daytona.io/api/api-keys/current',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401],
  },
  decoys: lookAlikes(apiKey),
  docs: {
    about: 'Starts sandboxes of the organisation at its cost and runs code in them.',
    revoke: 'app.daytona.io → Keys → Delete.',
    source: 'https://www.daytona.io/docs/en/api-keys/',
  },
});
