// https://docs.doppler.com/reference/auth-token-formats
import {
  base36,
  base62,
  chars,
  ALPHABETS,
  defineDetector,
  optional,
  token,
  type DetectorSpec,
  type TokenShape,
} from '../../src/detector/index.js';

const source = 'https://docs.doppler.com/reference/auth-token-formats';
const revoke = 'Doppler dashboard → Tokens (or the config’s Access) → Revoke; at once.';
const verify = {
  url: 'https://api.doppler.com/v3/me',
  method: 'GET',
  auth: 'Bearer',
  live: [200, 403],
  dead: [401],
} as const;
const shared = { provider: 'Doppler', verify } as const satisfies Partial<DetectorSpec>;

const withPrefix = (prefix: string): TokenShape => token`${prefix}${base62(40, 44)}`;
const personal = withPrefix('dp.pt.');
const cli = withPrefix('dp.ct.');
const account = withPrefix('dp.sa.');
const scim = withPrefix('dp.scim.');
const audit = withPrefix('dp.audit.');
const service = token`dp.st.${optional(base36(1), chars(ALPHABETS.base64url, 1, 34), '.')}${base62(40, 44)}`;

const decoysOf =
  (shape: TokenShape): DetectorSpec['decoys'] =>
  (rng) => [shape.sample(rng).slice(0, 40), shape.sample(rng).replace(/\./g, '-')];

export default [
  defineDetector({
    ...shared,
    id: 'doppler.personal-token',
    title: 'Doppler personal token',
    severity: 'critical',
    shape: personal,
    decoys: decoysOf(personal),
    docs: { about: 'Reads and changes every secret that its user can reach.', revoke, source },
  }),
  defineDetector({
    ...shared,
    id: 'doppler.cli-token',
    title: 'Doppler CLI token',
    severity: 'critical',
    shape: cli,
    decoys: decoysOf(cli),
    docs: {
      about: 'Reads and changes every secret that its user can reach.',
      revoke: 'doppler logout, or Dashboard → Tokens → CLI → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'doppler.service-token',
    title: 'Doppler service token',
    severity: 'critical',
    shape: service,
    decoys: decoysOf(service),
    docs: { about: 'Reads all secrets of one config.', revoke, source },
  }),
  defineDetector({
    ...shared,
    id: 'doppler.service-account-token',
    title: 'Doppler service account token',
    severity: 'critical',
    shape: account,
    decoys: decoysOf(account),
    docs: { about: 'Reads and changes the secrets that its service account can reach.', revoke, source },
  }),
  defineDetector({
    ...shared,
    id: 'doppler.scim-token',
    title: 'Doppler SCIM token',
    severity: 'high',
    shape: scim,
    decoys: decoysOf(scim),
    docs: { about: 'Adds and removes the users of a workplace.', revoke, source },
  }),
  defineDetector({
    ...shared,
    id: 'doppler.audit-token',
    title: 'Doppler audit token',
    severity: 'high',
    shape: audit,
    decoys: decoysOf(audit),
    docs: { about: 'Reads a workplace’s users and activity logs.', revoke, source },
  }),
];
