// https://docs.mergify.com/api-usage/
import { base64url, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`mergify_application_key_${base64url(40, 200)}`;

export default defineDetector({
  id: 'mergify.application-key',
  title: 'Mergify application key',
  provider: 'Mergify',
  severity: 'medium',
  shape,
  verify: {
    url: 'https://api.mergify.com/v1/application',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401, 403],
  },
  decoys: lookAlikes(shape),
  docs: {
    about: 'Queues, delays and merges pull requests of an organization.',
    revoke: 'Dashboard → Applications → delete the key; at once.',
    source: 'https://docs.mergify.com/api-usage/',
  },
});
