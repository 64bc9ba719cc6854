// https://replicate.com/docs/topics/security/api-tokens
import { base62, defineDetector, token } from '../../src/detector/index.js';

const shape = token`r8_${base62(37)}`;

export default defineDetector({
  id: 'replicate.api-token',
  title: 'Replicate API token',
  provider: 'Replicate',
  severity: 'high',
  shape,
  prior: 0.93,
  verify: { url: 'https://api.replicate.com/v1/account', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  shortLiteral: 'exactly 37 letters and digits must follow it',
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).replace('_', '-')],
  docs: {
    about: 'Runs models at an account’s cost and reads its predictions.',
    revoke: 'replicate.com → Account → API tokens → Disable; at once.',
    source: 'https://replicate.com/docs/topics/security/api-tokens',
  },
});
