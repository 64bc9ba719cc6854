// https://support.atlassian.com/opsgenie/docs/api-key-management/
import { defineDetector, token, uuid, uuidCheck } from '../../src/detector/index.js';

const shape = token`${uuid()}`;

export default defineDetector({
  id: 'opsgenie.api-key',
  check: uuidCheck,
  title: 'Opsgenie API key',
  provider: 'Opsgenie',
  severity: 'high',
  shape,
  near: { words: ['opsgenie', 'geniekey', 'genie_key', 'genie-key'], before: 32 },
  sampleName: 'OPSGENIE_API_KEY',
  verify: {
    url: 'https://api.opsgenie.com/v2/account',
    method: 'GET',
    auth: { header: 'Authorization', prefix: 'GenieKey ' },
    live: [200, 403],
    dead: [401],
  },
  decoys: (rng) => [`request ${shape.sample(rng)}`, `opsgenie_api_key=${shape.sample(rng).replace(/-/g, '')}`],
  docs: {
    about: 'Opens and closes alerts, and as an account key changes schedules and users.',
    revoke: 'Settings → API key management (or the integration) → Delete; at once.',
    source: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
  },
});
