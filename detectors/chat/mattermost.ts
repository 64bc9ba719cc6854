// https://developers.mattermost.com/integrate/reference/personal-access-token/
import { bearer, defineDetector, hostPart, lookAlikes, token, base36 } from '../../src/detector/index.js';

const shape = token`${base36(26)}`;
const webhook = token`/hooks/${base36(26)}`;

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
    near: { words: ['mattermost', 'mm_token', 'mm-token', 'mmtoken', 'mm_bot_token'], before: 32 },
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
    decoys: lookAlikes(webhook),
    prior: 0.75,
    sampleName: 'WEBHOOK=https://chat.acme.io',
    carriers: ['env', 'properties', 'no-newline', 'crlf'],
    docs: {
      about: 'Posts messages into a team’s channels.',
      revoke: 'Integrations → Incoming webhooks → Delete; at once.',
      source: 'https://developers.mattermost.com/integrate/webhooks/incoming/',
    },
  }),
];
