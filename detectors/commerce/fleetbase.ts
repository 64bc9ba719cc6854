// https://docs.fleetbase.io/developers/api
import { base62, defineDetector, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const apiKey = token`flb_${oneOf('live', 'test')}_${base62(20, 64)}`;

export default defineDetector({
  id: 'fleetbase.api-key',
  provider: 'Fleetbase',
  title: 'Fleetbase API key',
  severity: 'medium',
  shape: apiKey,
  verify: { url: 'https://api.fleetbase.io/v1/contacts', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: lookAlikes(apiKey),
  docs: {
    about: 'Reads and changes an organization’s orders, drivers and places.',
    revoke: 'Fleetbase console → Developers → API keys → roll or delete.',
    source: 'https://docs.fleetbase.io/developers/api',
  },
});
