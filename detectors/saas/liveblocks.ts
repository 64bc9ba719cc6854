// https://liveblocks.io/docs/api-reference/rest-api-endpoints
import { base64url, defineDetector, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf('sk_prod_', 'sk_dev_')}${base64url(64)}`;

export default defineDetector({
  id: 'liveblocks.secret-key',
  title: 'Liveblocks secret key',
  provider: 'Liveblocks',
  severity: 'high',
  shape,
  verify: {
    url: 'https://api.liveblocks.io/v2/rooms?limit=1',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401, 403],
  },
  decoys: lookAlikes(shape),
  docs: {
    about: 'Reads and changes every room of a project: documents, comments and who is there.',
    revoke: 'Dashboard → the project → API keys → Roll; at once.',
    source: 'https://liveblocks.io/docs/api-reference/rest-api-endpoints',
  },
});
