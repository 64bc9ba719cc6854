// https://gemfury.com/help/tokens/
import { ALPHABETS, base62, defineDetector, notHash, pattern, token } from '../../src/detector/index.js';

const shape = token`${base62(20)}`;

/** The token before the host of a repository, alone or behind a user name. */
const inUrl = pattern({
  literals: ['fury.io'],
  before: 120,
  after: 8,
  maxLength: 128,
  source: '(https?://(?:[A-Za-z0-9_.-]{1,40}:)?[A-Za-z0-9_-]{18,40}(?::[a-zA-Z]{0,12})?@(?:[a-z]{1,8}\\.)?fury\\.io)',
  format: 'https://<18–40 base64url>@<name>.fury.io',
  sample: (rng) => `https://${rng.text(ALPHABETS.base62.chars, 20)}@${rng.pick(['pypi.fury.io', 'gem.fury.io'])}`,
});

export default [
  defineDetector({
    id: 'gemfury.token',
    check: notHash,
    title: 'Gemfury deploy or push token',
    provider: 'Gemfury',
    severity: 'high',
    shape,
    prior: 0.96,
    near: {
      words: ['gemfury', 'fury_auth', 'fury-auth', 'furyauth', 'fury_token', 'fury-token', 'furytoken'],
      before: 16,
    },
    sampleName: 'GEMFURY_TOKEN',
    decoys: (rng) => [`gemfury ${shape.sample(rng).slice(1)}`, `token ${shape.sample(rng)}`],
    docs: {
      about: 'Installs, and as a push token publishes, an account’s private packages.',
      revoke: 'Gemfury dashboard → Settings → Tokens → Remove; at once.',
      source: 'https://gemfury.com/help/tokens/',
    },
  }),
  defineDetector({
    id: 'gemfury.url-token',
    title: 'Gemfury token in an address',
    provider: 'Gemfury',
    severity: 'high',
    shape: inUrl,
    random: false,
    prior: 0.9,
    claims: ['generic.url-password'],
    carriers: [],
    decoys: () => ['https://gem.fury.io/acme/', 'https://TOKEN@gem.fury.io/acme/'],
    docs: {
      about: 'Installs, and as a push token publishes, an account’s private packages.',
      revoke: 'Gemfury dashboard → Settings → Tokens → Remove; at once.',
      source: 'https://gemfury.com/help/tokens/',
    },
  }),
];
