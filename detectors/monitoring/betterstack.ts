// https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/
import { base62, defineDetector, notHash, token } from '../../src/detector/index.js';

const shape = token`${base62(24)}`;

export default defineDetector({
  id: 'betterstack.api-token',
  check: notHash,
  title: 'Better Stack (Better Uptime, Logtail) token',
  provider: 'Better Stack',
  severity: 'medium',
  shape,
  prior: 0.9,
  near: {
    words: ['betterstack', 'better_stack', 'better-stack', 'betteruptime', 'better_uptime', 'better-uptime', 'logtail'],
    before: 52,
  },
  sampleName: 'BETTERSTACK_TOKEN',
  verify: {
    url: 'https://uptime.betterstack.com/api/v2/monitors',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401],
  },
  decoys: (rng) => [`betterstack_token=${shape.sample(rng).slice(1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Reads and changes monitors and incidents of a team, or writes its logs.',
    revoke: 'Better Stack → API tokens → Delete; at once.',
    source: 'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
  },
});
