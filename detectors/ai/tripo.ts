// https://platform.tripo3d.ai/docs/general
import { bareLookAlikes, base64url, bearer, defineDetector, token } from '../../src/detector/index.js';

const shape = token`tsk_${base64url(40, 50)}`;

export default defineDetector({
  id: 'tripo.api-key',
  title: 'Tripo API key',
  provider: 'Tripo AI',
  severity: 'info',
  shape,
  near: { words: ['tripo', 'tripo3d', 'tripo_ai', 'tripoai'], before: 96 },
  decoys: bareLookAlikes(shape, 'tripo'),
  prior: 0.9,
  sampleName: 'TRIPO_API_KEY',
  verify: bearer('https://api.tripo3d.ai/v2/openapi/user/balance'),
  docs: {
    about: 'Makes 3-D models on the account’s credits.',
    revoke: 'platform.tripo3d.ai → API keys → Delete.',
    source: 'https://platform.tripo3d.ai/docs/general',
  },
});
