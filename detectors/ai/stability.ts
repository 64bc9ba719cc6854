// https://platform.stability.ai/docs/getting-started/authentication
import { base62, defineDetector, fail, token, unknown } from '../../src/detector/index.js';

const shape = token`sk-${base62(48)}`;

export default defineDetector({
  id: 'stability.api-key',
  title: 'Stability AI API key',
  provider: 'Stability AI',
  severity: 'high',
  shape,
  near: { words: ['stability', 'stabilityai', 'dreamstudio', 'stable_diffusion_api'], before: 48 },
  shortLiteral: 'the vendor’s name must stand before it',
  verify: { url: 'https://api.stability.ai/v1/user/account', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  check: (text) => (text.includes('T3BlbkFJ') ? fail('it is a key of OpenAI') : unknown('nothing to check offline')),
  decoys: (rng) => [`stability ${shape.sample(rng).slice(0, -1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Makes images at an account’s cost.',
    revoke: 'platform.stability.ai → API keys → Delete; at once.',
    source: 'https://platform.stability.ai/docs/getting-started/authentication',
  },
});
