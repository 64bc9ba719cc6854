// https://gemfury.com/help/tokens/
import { base62, defineDetector, notHash, token } from '../../src/detector/index.js';

const shape = token`${base62(20)}`;

export default defineDetector({
  id: 'gemfury.token',
  check: notHash,
  title: 'Gemfury deploy or push token',
  provider: 'Gemfury',
  severity: 'high',
  shape,
  prior: 0.96,
  near: {
    words: ['gemfury', 'fury_auth', 'fury-auth', 'furyauth', 'fury_token', 'fury-token', 'furytoken'],
    before: 16,
  },
  sampleName: 'GEMFURY_TOKEN',
  decoys: (rng) => [`gemfury ${shape.sample(rng).slice(1)}`, `token ${shape.sample(rng)}`],
  docs: {
    about: 'Installs, and as a push token publishes, an account’s private packages.',
    revoke: 'Gemfury dashboard → Settings → Tokens → Remove; at once.',
    source: 'https://gemfury.com/help/tokens/',
  },
});
