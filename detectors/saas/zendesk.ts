// https://developer.zendesk.com/api-reference/introduction/security-and-auth/
import { asPassword, base62, defineDetector, hostPart, mailPart, notHash, token } from '../../src/detector/index.js';

const shape = token`${base62(40)}`;

export default defineDetector({
  id: 'zendesk.api-token',
  check: notHash,
  verify: asPassword('https://{host}/api/v2/users/me.json', '{user}/token', { body: { dead: '"id":null' } }),
  parts: [hostPart('zendesk.com'), mailPart],
  title: 'Zendesk API token',
  provider: 'Zendesk',
  severity: 'critical',
  shape,
  prior: 0.65,
  near: { words: ['zendesk'], before: 52 },
  sampleName: 'ZENDESK_API_TOKEN',
  decoys: (rng) => [`zendesk_token=${shape.sample(rng).slice(1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'With a user’s address, acts as that user: reads and answers customers’ tickets.',
    revoke: 'Admin center → Apps and integrations → API tokens → Delete; at once.',
    source: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
  },
});
