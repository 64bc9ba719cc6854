// https://docs.npmjs.com/about-access-tokens
import {
  base62,
  basicPair,
  basicPairCheck,
  behindLiteral,
  crc32Base62,
  defineDetector,
  fail,
  pass,
  samplePassword,
  token,
  uuid,
  uuidCheck,
  type CheckResult,
} from '../../src/detector/index.js';

const provider = 'npm';
const source = 'https://docs.npmjs.com/about-access-tokens';
const verify = {
  url: 'https://registry.npmjs.org/-/whoami',
  method: 'GET',
  auth: 'Bearer',
  live: [200],
  dead: [401],
} as const;

const access = token`npm_${base62(30)}${crc32Base62()}`;
const legacy = token`${uuid()}`;
const basic = token`${basicPair(16, 240)}`;

const encoded = behindLiteral({
  literals: [':_password'],
  regex: /^:_password\s{0,2}=\s{0,2}["']?([A-Za-z0-9+/]{6,300}={0,2})(?![A-Za-z0-9+/])/d,
  reach: 330,
  maxLength: 302,
  format: '//<registry>/:_password=<base64 of the password>',
  sample: (rng) => Buffer.from(samplePassword(rng)).toString('base64'),
});
const encodedCheck = (text: string): CheckResult =>
  /^[\x20-\x7e]{4,}$/.test(Buffer.from(text, 'base64').toString('latin1'))
    ? pass('it decodes to a password')
    : fail('it does not decode to a password');

export default [
  defineDetector({
    id: 'npm.access-token',
    title: 'npm access token',
    provider,
    severity: 'critical',
    shape: access,
    verify,
    decoys: (rng) => [
      `${access.sample(rng).slice(0, -6)}000000`,
      access.sample(rng).toUpperCase(),
      'npm_config_registry_timeout_in_milliseconds',
    ],
    docs: {
      about: 'Reads private packages and, unless made read-only, publishes new versions in its owner’s name.',
      revoke: 'npm token revoke, or Access Tokens → Delete on npmjs.com; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'npm.legacy-token',
    check: uuidCheck,
    title: 'npm token (UUID form)',
    provider,
    severity: 'high',
    shape: legacy,
    verify,
    near: {
      words: [':_authtoken', 'npm_token', 'npm-token', 'npmtoken', 'npm_auth_token', 'npm-auth-token', 'npmauthtoken'],
      before: 16,
    },
    sampleName: 'NPM_TOKEN',
    decoys: (rng) => [`request ${legacy.sample(rng)}`, `npm_token=${legacy.sample(rng).replace(/-/g, '')}`],
    docs: {
      about:
        'Publishes and installs packages in its owner’s name; npmjs.com ended this form in 2025, private registries still use it.',
      revoke: 'npm token revoke, or the access tokens of the private registry; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'npm.registry-password',
    title: 'npm registry user name and password',
    provider,
    severity: 'high',
    shape: basic,
    check: basicPairCheck,
    near: { words: [':_auth', 'npm_auth', 'npm-auth', 'npmauth'], before: 12 },
    sampleName: 'NPM_AUTH',
    decoys: (rng) => [`npm_auth=${rng.text('abcdefghijklmnop', 32)}`, `auth=${basic.sample(rng)}`],
    docs: {
      about: 'Signs in to a package registry: reads its packages and may publish.',
      revoke: 'Change the password of the registry’s user.',
      source: 'https://docs.npmjs.com/cli/configuring-npm/npmrc',
    },
  }),
  defineDetector({
    id: 'npm.encoded-password',
    title: 'npm registry password in base64',
    provider,
    severity: 'high',
    shape: encoded,
    random: false,
    prior: 0.8,
    check: encodedCheck,
    carriers: ['env', 'patch', 'no-newline', 'crlf'],
    sampleName: '//npm.acme.io/:_password',
    decoys: (rng) => [':_password=${NPM_PASSWORD}', `:_password=${rng.text('ghijklmn', 9)}`],
    docs: {
      about: 'Is only encoded: signs in to the registry as the user in the line beside it.',
      revoke: 'Change the password of the registry’s user.',
      source: 'https://docs.npmjs.com/cli/configuring-npm/npmrc',
    },
  }),
];
