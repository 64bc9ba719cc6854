// https://developers.asana.com/docs/personal-access-token
import { defineDetector, digits, hex, oneOf, token } from '../../src/detector/index.js';

const provider = 'Asana';
const source = 'https://developers.asana.com/docs/personal-access-token';
const current = token`2/${digits(12, 20)}/${digits(12, 20)}:${hex(32)}`;
const legacy = token`${oneOf('0/', '1/')}${digits(14, 20)}:${hex(32)}`;
const secret = token`${hex(32)}`;
const near = { words: ['asana'], before: 48 };
const docs = {
  about: 'Acts as its user: reads and changes the projects and tasks that they can see.',
  revoke: 'My settings → Apps → Developer apps → the token → Deauthorize; at once.',
  source,
};
const verify = {
  url: 'https://app.asana.com/api/1.0/users/me',
  method: 'GET',
  auth: 'Bearer',
  live: [200],
  dead: [401],
} as const;

export default [
  defineDetector({
    id: 'asana.access-token',
    title: 'Asana personal access token',
    provider,
    severity: 'high',
    shape: current,
    near,
    docs,
    verify,
    random: false,
    prior: 0.9,
    decoys: (rng) => [`asana ${current.sample(rng).slice(0, -1)}`, `value ${current.sample(rng)}`],
  }),
  defineDetector({
    id: 'asana.legacy-access-token',
    title: 'Asana personal access token (legacy)',
    provider,
    severity: 'high',
    shape: legacy,
    near,
    docs,
    verify,
    random: false,
    prior: 0.9,
    decoys: (rng) => [`asana ${legacy.sample(rng).slice(0, -1)}`, `value ${legacy.sample(rng)}`],
  }),
  defineDetector({
    id: 'asana.client-secret',
    title: 'Asana client secret',
    provider,
    severity: 'medium',
    shape: secret,
    near: { ...near, before: 32 },
    sampleName: 'ASANA_CLIENT_SECRET',
    decoys: (rng) => [`asana_client_secret=${rng.text('0123456789abcdef', 31)}`, `md5 ${secret.sample(rng)}`],
    docs: {
      about: 'With its client id, trades sign-in codes for users’ tokens in an app’s name.',
      revoke: 'My apps → the app → Reset client secret; at once.',
      source: 'https://developers.asana.com/docs/oauth',
    },
  }),
];
