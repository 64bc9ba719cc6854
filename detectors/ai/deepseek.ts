// https://api-docs.deepseek.com/
import { defineDetector, hex, token } from '../../src/detector/index.js';

const shape = token`sk-${hex(32)}`;

export default defineDetector({
  id: 'deepseek.api-key',
  title: 'DeepSeek API key',
  provider: 'DeepSeek',
  severity: 'high',
  shape,
  near: { words: ['deepseek', 'deep_seek', 'deep-seek'], before: 80 },
  shortLiteral: 'the vendor’s name must stand before it',
  prior: 0.9,
  verify: { url: 'https://api.deepseek.com/user/balance', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: (rng) => [`deepseek ${shape.sample(rng).slice(0, -1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Calls models at an account’s cost.',
    revoke: 'platform.deepseek.com → API keys → Delete; at once.',
    source: 'https://api-docs.deepseek.com/',
  },
});
