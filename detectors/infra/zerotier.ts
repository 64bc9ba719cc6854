// https://docs.zerotier.com/api/tokens/
import { base62, defineDetector, notHash, token } from '../../src/detector/index.js';

const shape = token`${base62(32)}`;

export default defineDetector({
  id: 'zerotier.api-token',
  check: notHash,
  title: 'ZeroTier API token',
  provider: 'ZeroTier',
  severity: 'critical',
  shape,
  prior: 0.85,
  near: { words: ['zerotier'], before: 52 },
  verify: { url: 'https://api.zerotier.com/api/v1/self', method: 'GET', auth: 'token', live: [200], dead: [401] },
  decoys: (rng) => [`zerotier_token=${shape.sample(rng).slice(1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Administers its user’s networks: members, routes and rules.',
    revoke: 'ZeroTier Central → Account → API access tokens → Delete; at once.',
    source: 'https://docs.zerotier.com/api/tokens/',
  },
});
