// https://dub.co/docs/api-reference/tokens
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const apiKey = token`dub_${base62(24)}`;

export default defineDetector({
  id: 'dub.api-key',
  provider: 'Dub',
  title: 'Dub API key',
  severity: 'medium',
  shape: apiKey,
  verify: { url: 'https://api.dub.co/links/count', method: 'GET', auth: 'Bearer', live: [200, 403], dead: [401] },
  decoys: lookAlikes(apiKey),
  docs: {
    about: 'Creates and redirects a workspace’s short links, and reads its analytics.',
    revoke: 'Dub → Settings → API keys → delete; at once.',
    source: 'https://dub.co/docs/api-reference/tokens',
  },
});
