// https://developers.mattermost.com/integrate/reference/personal-access-token/
import { bearer, defineDetector, hostPart, token, base36, pattern, ALPHABETS } from '../../src/detector/index.js';

const shape = token`${base36(26)}`;
const webhook = pattern({
  literals: ['/hooks/'],
  before: 100,
  after: 34,
  maxLength: 150,
  source:
    '(https?://[A-Za-z0-9.-]{3,60}(?::[0-9]{2,5})?(?:/[A-Za-z0-9._-]{1,20})?/hooks/[a-z0-9]{26})(?:[^A-Za-z0-9_-]|$)',
  format: 'https://<host>/hooks/<26 lower-case letters and digits>',
  sample: (rng) => `https://chat.${rng.text('abcdefgh', 6)}.io/hooks/${rng.text(ALPHABETS.base36.chars, 26)}`,
});

export default [
  defineDetector({
    id: 'mattermost.token',
    verify: bearer('https://{host}/api/v4/users/me'),
    parts: [hostPart('cloud.mattermost.com')],
    title: 'Mattermost access token',
    provider: 'Mattermost',
    severity: 'high',
    shape,
    prior: 0.88,
    near: { words: ['mattermost', 'mm_token', 'mm-token', 'mmtoken', 'mm_bot_token'], before: 52 },
    decoys: (rng) => [`mattermost_token=${shape.sample(rng).slice(1)}`, `value ${shape.sample(rng)}`],
    docs: {
      about: 'Acts as its user or bot on a Mattermost server: reads and writes their channels.',
      revoke: 'Profile → Security → Personal access tokens → Delete; at once.',
      source: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
    },
  }),
  defineDetector({
    id: 'mattermost.webhook',
    provider: 'Mattermost',
    title: 'Mattermost webhook',
    severity: 'medium',
    shape: webhook,
    decoys: (rng) => [webhook.sample(rng).slice(0, -1), webhook.sample(rng).replace('/hooks/', '/hook/')],
    prior: 0.75,
    random: false,
    sampleName: 'MATTERMOST_WEBHOOK',
    docs: {
      about: 'Posts messages into a team’s channels.',
      revoke: 'Integrations → Incoming webhooks → Delete; at once.',
      source: 'https://developers.mattermost.com/integrate/webhooks/incoming/',
    },
  }),
];
