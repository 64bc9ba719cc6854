// https://developer.clickup.com/docs/authentication
import { defineDetector, digits, token, upperBase36 } from '../../src/detector/index.js';

const shape = token`pk_${digits(6, 9)}_${upperBase36(32)}`;

export default defineDetector({
  id: 'clickup.api-token',
  title: 'ClickUp personal API token',
  provider: 'ClickUp',
  severity: 'high',
  shape,
  prior: 0.97,
  verify: {
    url: 'https://api.clickup.com/api/v2/user',
    method: 'GET',
    auth: { header: 'Authorization' },
    live: [200],
    dead: [401],
  },
  shortLiteral: 'digits, a second underscore and 32 characters must follow it',
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toLowerCase()],
  docs: {
    about: 'Acts as its user: reads and changes the tasks that they can see.',
    revoke: 'Settings → Apps → API token → Regenerate; at once.',
    source: 'https://developer.clickup.com/docs/authentication',
  },
});
