// https://developer.mixpanel.com/reference/authentication
import { asPassword, base62, defineDetector, hex, notHash, pattern, token } from '../../src/detector/index.js';

const provider = 'Mixpanel';
const secret = token`${hex(32)}`;
const account = pattern({
  literals: ['.mp-service-account'],
  before: 60,
  maxLength: 80,
  source: '\\b([A-Za-z0-9_-]{1,40}\\.[0-9a-f]{6}\\.mp-service-account)\\b',
  format: '<name>.<6 lower-case hex>.mp-service-account',
  sample: (rng) => `${rng.text('abcdefghij', 8)}.${rng.text('0123456789abcdef', 6)}.mp-service-account`,
});
const accountSecret = token`${base62(32)}`;

export default [
  defineDetector({
    id: 'mixpanel.project-secret',
    title: 'Mixpanel project secret or token',
    provider,
    severity: 'medium',
    shape: secret,
    near: { words: ['mixpanel'], before: 32 },
    sampleName: 'MIXPANEL_API_SECRET',
    decoys: (rng) => [`mixpanel_secret=${rng.text('0123456789abcdef', 31)}`, `md5 ${secret.sample(rng)}`],
    docs: {
      about: 'A secret exports a project’s events; a token, public by design, sends them.',
      revoke: 'Project settings → Access keys → Reset; at once.',
      source: 'https://developer.mixpanel.com/reference/authentication',
    },
  }),
  defineDetector({
    id: 'mixpanel.service-account-secret',
    check: notHash,
    verify: asPassword('https://mixpanel.com/api/app/me', '{user name}'),
    title: 'Mixpanel service account secret',
    provider,
    severity: 'high',
    shape: accountSecret,
    prior: 0.45,
    near: {
      words: [
        'mp-service-account',
        'mixpanel_service_account',
        'mixpanel-service-account',
        'mixpanelserviceaccount',
        'mixpanel',
      ],
      before: 52,
    },
    sampleName: 'MIXPANEL_SERVICE_ACCOUNT_SECRET',
    parts: [{ name: 'user name', shape: account, within: 200 }],
    claims: ['mixpanel.project-secret'],
    decoys: (rng) => [
      `mixpanel_service_account=${accountSecret.sample(rng).slice(1)}`,
      `value ${accountSecret.sample(rng)}`,
    ],
    docs: {
      about: 'With its user name, reads and changes an organization’s projects.',
      revoke: 'Organization settings → Service accounts → Delete; at once.',
      source: 'https://developer.mixpanel.com/reference/service-accounts',
    },
  }),
];
