// https://docs.browserbase.com/reference/introduction
import { base64url, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const apiKey = token`bb_live_${base64url(27)}`;

export default defineDetector({
  id: 'browserbase.api-key',
  title: 'Browserbase API key',
  provider: 'Browserbase',
  severity: 'high',
  shape: apiKey,
  verify: {
    url: 'https://api.browserbase.com/v1/projects',
    method: 'GET',
    auth: { header: 'X-BB-API-Key' },
    live: [200],
    dead: [401],
  },
  decoys: lookAlikes(apiKey),
  docs: {
    about: 'Starts browsers at the account’s cost and reads the recordings of their sessions.',
    revoke: 'Dashboard → Settings → Regenerate the API key.',
    source: 'https://docs.browserbase.com/reference/introduction',
  },
});
