// https://ngrok.com/docs/agent/#authtokens
import { base62, bearer, defineDetector, digits, ksuidTime, madeOn, token } from '../../src/detector/index.js';

const shape = token`2${base62(26)}_${digits(1)}${base62(20)}`;

export default defineDetector({
  id: 'ngrok.token',
  check: madeOn((text) => ksuidTime(text.slice(0, 27))),
  verify: bearer('https://api.ngrok.com/agent_ingresses', {
    headers: { 'Ngrok-Version': '2' },
    dead: [],
    body: { live: 'is an authtoken' },
  }),
  title: 'ngrok authtoken or API key',
  provider: 'ngrok',
  severity: 'high',
  shape,
  near: { words: ['ngrok', 'authtoken'], before: 40 },
  decoys: (rng) => [`ngrok ${shape.sample(rng).slice(0, -1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Opens tunnels in its account’s name, or administers that account.',
    revoke: 'dashboard.ngrok.com → Your authtoken (or API keys) → Reset or Delete; at once.',
    source: 'https://ngrok.com/docs/agent/#authtokens',
  },
});
