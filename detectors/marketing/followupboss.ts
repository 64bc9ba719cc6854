// https://docs.followupboss.com/reference/authentication
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const apiKey = token`fka_${base62(30, 40)}`;

export default defineDetector({
  id: 'followupboss.api-key',
  provider: 'Follow Up Boss',
  title: 'Follow Up Boss API key',
  severity: 'medium',
  shape: apiKey,
  verify: { url: 'https://api.followupboss.com/v1/identity', method: 'GET', auth: 'Basic', live: [200], dead: [401] },
  decoys: lookAlikes(apiKey),
  docs: {
    about: 'Reads and changes the leads and customers that its user can see.',
    revoke: 'Follow Up Boss → Admin → API → delete the key.',
    source: 'https://docs.followupboss.com/reference/authentication',
  },
});
