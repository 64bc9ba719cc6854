// https://clerk.com/docs/deployments/clerk-environment-variables
import {
  ALPHABETS,
  base62,
  base64Padded,
  type CheckResult,
  defineDetector,
  fail,
  lookAlikes,
  made,
  notHash,
  oneOf,
  pass,
  token,
} from '../../src/detector/index.js';

const verify = {
  url: 'https://api.clerk.com/v1/users?limit=1',
  method: 'GET',
  auth: 'Bearer',
  live: [200],
  dead: [401],
} as const;
/** Another vendor's keys have the same start and forty hex digits. */
const bodyCheck = (text: string): CheckResult => notHash(text.slice(8));
/** The base64 of the instance's host name and a dollar sign. */
const host = made(base64Padded(16, 160), (rng) =>
  Buffer.from(`${rng.text(ALPHABETS.lower.chars, 6 + rng.int(8))}-${rng.int(90)}.clerk.accounts.dev$`).toString(
    'base64',
  ),
);
const hostCheck = (text: string): CheckResult => {
  const name = Buffer.from(text.slice(8), 'base64').toString('latin1');
  return /^[a-z0-9.-]{4,120}\$$/.test(name)
    ? pass(`it names the host ${name.slice(0, -1)}`)
    : fail('it does not hold a host name');
};
const secretKey = token`sk_live_${base62(40, 50)}`;
const testSecretKey = token`sk_test_${base62(40, 50)}`;
const publishableKey = token`${oneOf('pk_live_', 'pk_test_')}${host}`;

export default [
  defineDetector({
    id: 'clerk.secret-key',
    title: 'Clerk secret key',
    provider: 'Clerk',
    severity: 'critical',
    shape: secretKey,
    check: bodyCheck,
    verify: verify,
    decoys: lookAlikes(secretKey),
    docs: {
      about: 'Reads and changes all users of an application, and signs in as any of them.',
      revoke: 'Dashboard → API keys → Secret keys → Delete; at once.',
      source: 'https://clerk.com/docs/deployments/clerk-environment-variables',
    },
  }),
  defineDetector({
    id: 'clerk.test-secret-key',
    title: 'Clerk secret key of a development instance',
    provider: 'Clerk',
    severity: 'medium',
    shape: testSecretKey,
    check: bodyCheck,
    verify: verify,
    decoys: lookAlikes(testSecretKey),
    docs: {
      about: 'Reads and changes all users of a development instance, and signs in as any of them.',
      revoke: 'Dashboard → API keys → Secret keys → Delete; at once.',
      source: 'https://clerk.com/docs/deployments/clerk-environment-variables',
    },
  }),
  defineDetector({
    id: 'clerk.publishable-key',
    title: 'Clerk publishable key',
    provider: 'Clerk',
    severity: 'info',
    shape: publishableKey,
    check: hostCheck,
    random: false,
    claims: ['stripe.publishable-key'],
    decoys: (rng) => [
      publishableKey.sample(rng).replace('pk_', 'pk-'),
      `pk_live_${rng.text(ALPHABETS.base62.chars, 44)}`,
    ],
    docs: {
      about: 'Names the instance in web pages and apps; open by design.',
      revoke: 'Nothing has to be done.',
      source: 'https://clerk.com/docs/deployments/clerk-environment-variables',
    },
  }),
];
