// https://www.mixedbread.com/api-reference/authentication
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`mxb_${base62(32, 48)}`;

export default defineDetector({
  id: 'mixedbread.api-key',
  title: 'Mixedbread API key',
  provider: 'Mixedbread',
  severity: 'info',
  shape,
  prior: 0.9,
  verify: { url: 'https://api.mixedbread.com/v1/stores', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: lookAlikes(shape),
  docs: {
    about: 'Embeds and searches at the owner’s cost, and reads the stores of the account.',
    revoke: 'Dashboard → API keys → Revoke.',
    source: 'https://www.mixedbread.com/api-reference/authentication',
  },
});
