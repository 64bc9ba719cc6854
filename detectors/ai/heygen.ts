// https://docs.heygen.com/docs/api-key
import { defineDetector, lookAlikes, token, word } from '../../src/detector/index.js';

const apiKey = token`sk_V2_${word(34, 84)}`;

export default defineDetector({
  id: 'heygen.api-key',
  provider: 'HeyGen',
  title: 'HeyGen API key',
  severity: 'info',
  shape: apiKey,
  prior: 0.85,
  verify: {
    url: 'https://api.heygen.com/v2/user/remaining_quota',
    method: 'GET',
    auth: { header: 'X-Api-Key' },
    live: [200],
    dead: [401],
  },
  decoys: lookAlikes(apiKey),
  docs: {
    about: 'Makes videos at the owner’s cost and reads earlier ones.',
    revoke: 'HeyGen → Settings → API → reset the token.',
    source: 'https://docs.heygen.com/docs/api-key',
  },
});
