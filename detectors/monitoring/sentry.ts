// https://docs.sentry.io/account/auth-tokens/
import {
  ALPHABETS,
  base64,
  defineDetector,
  fail,
  hex,
  jsonSegment,
  made,
  oneOf,
  pass,
  pattern,
  token,
  type CheckResult,
  unknown,
} from '../../src/detector/index.js';

const provider = 'Sentry';
const source = 'https://docs.sentry.io/account/auth-tokens/';
const revoke = 'Settings → Auth tokens → Revoke; at once.';
const verify = {
  url: 'https://sentry.io/api/0/organizations/',
  method: 'GET',
  auth: 'Bearer',
  live: [200, 403],
  dead: [401],
} as const;

const claims = made(base64(60, 400), (rng) =>
  Buffer.from(
    JSON.stringify({
      iat: 1_700_000_000 + rng.int(1e8),
      url: 'https://sentry.io',
      region_url: 'https://us.sentry.io',
      org: rng.text('abcdefghijk', 9 + 3 * rng.int(3)),
    }),
  )
    .toString('base64')
    .slice(3)
    .replace(/=+$/, ''),
);
const organization = token`sntrys_eyJ${claims}${oneOf('', '=', '==')}_${base64(43)}`;
const user = token`sntryu_${hex(64)}`;
const app = token`${oneOf('sntrya_', 'sntryi_')}${hex(64)}`;
const legacy = token`${hex(64)}`;
const dsn = pattern({
  literals: ['sentry.io/'],
  before: 130,
  maxLength: 170,
  source:
    '(https://[0-9a-f]{32}(?::[0-9a-f]{32})?@(?:o[0-9]{1,20}\\.ingest\\.(?:[a-z]{2}\\.)?)?sentry\\.io/[0-9]{1,20})(?:[^0-9]|$)',
  format: 'https://<32 lower-case hex>@o<digits>.ingest.sentry.io/<digits>',
  sample: (rng) =>
    `https://${rng.text(ALPHABETS.hex.chars, 32)}@o${1 + rng.int(9)}${rng.text('0123456789', 6)}.ingest.us.sentry.io/${1 + rng.int(9)}${rng.text('0123456789', 15)}`,
});

function claimsCheck(text: string): CheckResult {
  const payload = jsonSegment(text.slice('sntrys_'.length, text.lastIndexOf('_')));
  if (payload === null) return unknown('what it holds cannot be read');
  return 'url' in payload && 'org' in payload
    ? pass('it decodes to an organization’s token')
    : fail('it does not decode to an organization’s token');
}

export default [
  defineDetector({
    id: 'sentry.organization-token',
    title: 'Sentry organization auth token',
    provider,
    severity: 'high',
    shape: organization,
    check: claimsCheck,
    random: false,
    verify: {
      url: 'https://sentry.io/api/0/auth/validate/',
      method: 'GET',
      auth: 'Bearer',
      live: [200],
      dead: [401, 403],
    },
    decoys: (rng) => [organization.sample(rng).slice(0, 90), organization.sample(rng).replace('sntrys_', 'sntrys-')],
    docs: {
      about: 'Creates releases and uploads source maps for an organization.',
      revoke: 'Organization settings → Auth tokens → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'sentry.user-token',
    title: 'Sentry user auth token',
    provider,
    severity: 'high',
    shape: user,
    verify,
    decoys: (rng) => [user.sample(rng).slice(0, -1), user.sample(rng).toUpperCase()],
    docs: {
      about: 'Acts as its user within its scopes: reads issues, with the data in them, and changes projects.',
      revoke,
      source,
    },
  }),
  defineDetector({
    id: 'sentry.app-token',
    title: 'Sentry integration token',
    provider,
    severity: 'high',
    shape: app,
    verify,
    decoys: (rng) => [app.sample(rng).slice(0, -1), app.sample(rng).toUpperCase()],
    docs: {
      about: 'Acts as an integration of an organization within its scopes.',
      revoke: 'Settings → Developer settings → the integration → Tokens → Remove; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'sentry.legacy-token',
    title: 'Sentry auth token without a prefix',
    provider,
    severity: 'medium',
    shape: legacy,
    verify,
    near: { words: ['sentry'], before: 32 },
    sampleName: 'SENTRY_AUTH_TOKEN',
    decoys: (rng) => [`sentry_auth_token=${rng.text('0123456789abcdef', 63)}`, `sha256 ${legacy.sample(rng)}`],
    docs: {
      about: 'Acts as its user within its scopes: reads issues, with the data in them, and changes projects.',
      revoke,
      source,
    },
  }),
  defineDetector({
    id: 'sentry.dsn',
    title: 'Sentry client key (DSN)',
    provider,
    severity: 'info',
    shape: dsn,
    random: false,
    check: (text) => (/(.)\1{9}/.test(text) ? fail('it repeats one character') : unknown('nothing to check offline')),
    decoys: (rng) => [dsn.sample(rng).replace('sentry.io', 'sentry.com'), dsn.sample(rng).replace('@', '/')],
    docs: {
      about: 'Lets programs send errors to a project; public by design where it stands in a page.',
      revoke: 'Project settings → Client keys → Disable; at once.',
      source: 'https://docs.sentry.io/concepts/key-terms/dsn-explainer/',
    },
  }),
];
