// https://docs.meshy.ai/en/api/authentication
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`msy_${base62(32, 44)}`;

export default defineDetector({
  id: 'meshy.api-key',
  title: 'Meshy API key',
  provider: 'Meshy',
  severity: 'medium',
  shape,
  verify: { url: 'https://api.meshy.ai/openapi/v1/balance', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: lookAlikes(shape),
  docs: {
    about: 'Makes 3D models at the owner’s cost.',
    revoke: 'Settings → API keys → Delete.',
    source: 'https://docs.meshy.ai/en/api/authentication',
  },
});
