// https://uptimerobot.com/api/
import { defineDetector, digits, hex, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf('u', 'm', 'ur')}${digits(6, 9)}-${hex(24)}`;

export default defineDetector({
  id: 'uptimerobot.api-key',
  title: 'UptimeRobot API key',
  provider: 'UptimeRobot',
  severity: 'low',
  shape,
  prior: 0.9,
  near: { words: ['uptimerobot', 'uptime_robot', 'uptime-robot'], before: 40 },
  decoys: (rng) => [`uptimerobot_key=${shape.sample(rng).slice(0, -1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Reads and changes its account’s monitors.',
    revoke: 'My settings → API settings → Delete; at once.',
    source: 'https://uptimerobot.com/api/',
  },
});
