// https://developer.1password.com/docs/service-accounts/
import {
  defineDetector,
  fail,
  jsonPart,
  jsonSegment,
  jwt,
  jwtFrom,
  pass,
  token,
  unknown,
  upperBase36,
  type CheckResult,
  type Rng,
} from '../../src/detector/index.js';

const provider = '1Password';
const LETTERS = 'ABCDEFGHJKLMNPQRSTVWXYZ23456789';
const group = (rng: Rng, length: number): string => rng.text(LETTERS, length);

const secretKey = token`A3-${upperBase36(6)}-${upperBase36(6)}-${upperBase36(5)}-${upperBase36(5)}-${upperBase36(5)}-${upperBase36(5)}`;
const longGroupKey = token`A3-${upperBase36(6)}-${upperBase36(11)}-${upperBase36(5)}-${upperBase36(5)}-${upperBase36(5)}`;
const service = token`ops_eyJ${jsonPart(
  (rng) => ({
    signInAddress: 'my.1password.com',
    email: `${rng.text('abcdefghijk', 13)}@1passwordserviceaccounts.com`,
    srpX: rng.text('0123456789abcdef', 64),
    muk: { alg: 'A256GCM', k: rng.text(LETTERS, 43) },
    secretKey: ['A3', group(rng, 6), group(rng, 6), group(rng, 5), group(rng, 5), group(rng, 5), group(rng, 5)].join(
      '-',
    ),
  }),
  'eyJ',
)}`;
const connect = jwt({
  header: { alg: 'ES256', kid: 'op', typ: 'JWT' },
  claims: (rng) => ({
    '1password.com/auuid': rng.text('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 26),
    '1password.com/vts': [],
    aud: ['com.1password.connect'],
    sub: rng.text('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 26),
  }),
});

/** Real keys hold digits and letters, and nothing that is easily misread. */
const keyCheck = (text: string): CheckResult =>
  /[IOU01]/.test(text.slice(3))
    ? unknown('it holds characters that secret keys leave out')
    : pass('its groups are those of a secret key');

function serviceCheck(text: string): CheckResult {
  const inside = jsonSegment(text.slice('ops_'.length));
  return inside !== null && 'signInAddress' in inside && 'secretKey' in inside
    ? pass('it decodes to a service account')
    : fail('it does not decode to a service account');
}

const keyDocs = {
  about: 'With the account password, opens every vault of the account on a new device.',
  revoke: 'Sign in on 1password.com → your name → Manage account → Regenerate Secret Key.',
  source: 'https://support.1password.com/secret-key-security/',
};

export default [
  defineDetector({
    id: '1password.secret-key',
    title: '1Password secret key',
    provider,
    severity: 'critical',
    shape: secretKey,
    check: keyCheck,
    docs: keyDocs,
    shortLiteral: 'five hyphens at fixed places must follow it',
    family: '1password.secret-key',
    decoys: (rng) => [
      secretKey.sample(rng).slice(0, -1),
      secretKey.sample(rng).toLowerCase(),
      secretKey.sample(rng).replace(/-/g, '_'),
    ],
  }),
  defineDetector({
    id: '1password.long-group-secret-key',
    title: '1Password secret key (five groups)',
    provider,
    severity: 'critical',
    shape: longGroupKey,
    check: keyCheck,
    docs: keyDocs,
    shortLiteral: 'four hyphens at fixed places must follow it',
    family: '1password.secret-key',
    decoys: (rng) => [longGroupKey.sample(rng).slice(0, -1), longGroupKey.sample(rng).toLowerCase()],
  }),
  defineDetector({
    id: '1password.service-account-token',
    title: '1Password service account token',
    provider,
    severity: 'critical',
    shape: service,
    check: serviceCheck,
    random: false,
    decoys: (rng) => [service.sample(rng).slice(0, 80), service.sample(rng).replace('ops_', 'ops-')],
    docs: {
      about: 'Reads, and may write, the items of the vaults that its service account was given.',
      revoke: '1password.com → Developer → Service accounts → Revoke token; at once.',
      source: 'https://developer.1password.com/docs/service-accounts/',
    },
  }),
  defineDetector({
    id: '1password.connect-token',
    title: '1Password Connect or Events token',
    provider,
    severity: 'critical',
    shape: connect,
    random: false,
    check: jwtFrom('1Password', (payload) => Object.keys(payload).some((name) => name.startsWith('1password.com/'))),
    decoys: (rng) => [connect.sample(rng).slice(0, 60), connect.sample(rng).replace(/\./g, ':')],
    docs: {
      about: 'Reads and writes the vaults of a Connect server, or reads an account’s events.',
      revoke: '1password.com → Developer → the server or integration → Revoke token; at once.',
      source: 'https://developer.1password.com/docs/connect/manage-connect/',
    },
  }),
];
