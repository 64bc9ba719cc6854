// https://supabase.com/docs/guides/api/api-keys
import {
  base64url,
  defineDetector,
  fail,
  hex,
  hostPart,
  inHeader,
  jwt,
  jwtClaimsCheck,
  lookAlikes,
  oneOf,
  pass,
  readJwt,
  token,
  type CheckResult,
  type DetectorSpec,
  type Rng,
} from '../../src/detector/index.js';

const accessToken = token`${oneOf('sbp_', 'sbp_v0_', 'sbp_oauth_')}${hex(40)}`;
const secretKey = token`sb_secret_${base64url(22)}_${base64url(8)}`;

const payload =
  (role: string) =>
  (rng: Rng): Readonly<Record<string, unknown>> => ({
    iss: 'supabase',
    ref: rng.text('abcdefghijklmnopqrstuvwxyz', 20),
    role,
    exp: 2_000_000_000,
  });
const header = { alg: 'HS256', typ: 'JWT' } as const;
const serviceRole = jwt({ header, claims: payload('service_role') });
const anonymous = jwt({ header, claims: payload('anon') });

/** Only the projects' own tokens: the demo of the local stack is the same everywhere. */
const roleIs =
  (role: string) =>
  (text: string): CheckResult => {
    const plain = jwtClaimsCheck(text);
    const claims = readJwt(text)?.claims;
    if (plain.verdict === 'fail') return plain;
    return claims?.['iss'] === 'supabase' && claims['role'] === role
      ? pass(`a Supabase token of the role ${role}`)
      : fail(`it is no Supabase token of the role ${role}`);
  };

const shared = { provider: 'Supabase' } as const satisfies Partial<DetectorSpec>;
const source = 'https://supabase.com/docs/guides/api/api-keys';
const revoke = 'Project settings → API keys → move to new keys, then disable the old ones or rotate the JWT secret.';

export default [
  defineDetector({
    ...shared,
    id: 'supabase.access-token',
    title: 'Supabase access token',
    severity: 'critical',
    shape: accessToken,
    decoys: lookAlikes(accessToken),
    verify: {
      url: 'https://api.supabase.com/v1/organizations',
      method: 'GET',
      auth: 'Bearer',
      live: [200],
      dead: [401],
    },
    docs: {
      about: 'Manages every project of its user: databases, keys, functions.',
      revoke: 'Account → Access Tokens → Revoke; at once.',
      source: 'https://supabase.com/docs/reference/api/introduction',
    },
  }),
  defineDetector({
    ...shared,
    id: 'supabase.secret-key',
    verify: inHeader('https://{host}/rest/v1/', 'apikey'),
    parts: [hostPart('supabase.co')],
    title: 'Supabase secret key',
    severity: 'critical',
    shape: secretKey,
    decoys: (rng) => [...lookAlikes(secretKey)(rng), secretKey.sample(rng).replace('secret', 'publishable')],
    docs: {
      about: 'Reads and changes the whole database, past row level security.',
      revoke: 'Project settings → API keys → the key → Delete; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'supabase.service-role-key',
    verify: inHeader('https://{project}.supabase.co/rest/v1/', 'apikey', {
      pieces: (text) => ({ project: /^[a-z]{20}$/.exec(String(readJwt(text)?.claims['ref']))?.[0] ?? '' }),
    }),
    title: 'Supabase service role key',
    severity: 'critical',
    shape: serviceRole,
    check: roleIs('service_role'),
    prior: 0.9,
    random: false,
    claims: ['generic.jwt'],
    decoys: (rng) => [anonymous.sample(rng), serviceRole.sample(rng).replace(/\.[^.]*\./, '.AAAA.')],
    docs: { about: 'Reads and changes the whole database, past row level security.', revoke, source },
  }),
  defineDetector({
    ...shared,
    id: 'supabase.anon-key',
    title: 'Supabase anonymous key (public by design)',
    severity: 'info',
    shape: anonymous,
    check: roleIs('anon'),
    prior: 0.9,
    random: false,
    claims: ['generic.jwt'],
    decoys: (rng) => [serviceRole.sample(rng), anonymous.sample(rng).replace(/\.[^.]*\./, '.AAAA.')],
    docs: {
      about: 'Stands in every browser: does what row level security lets strangers do, and nothing where it is on.',
      revoke,
      source,
    },
  }),
];
