// https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/
import { asPassword, base62, defineDetector, notHash, token } from '../../src/detector/index.js';

const provider = 'Razorpay';
const source = 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/';
const revoke = 'Dashboard → Account & Settings → API keys → Regenerate; at once or after a day.';
const live = token`rzp_live_${base62(14)}`;
const test = token`rzp_test_${base62(14)}`;
const secret = token`${base62(24)}`;

export default [
  defineDetector({
    id: 'razorpay.live-key-id',
    title: 'Razorpay live key id',
    provider,
    severity: 'info',
    shape: live,
    prior: 0.99,
    parts: [{ name: 'key secret', shape: secret, within: 200 }],
    decoys: (rng) => [live.sample(rng).slice(0, -1), live.sample(rng).toUpperCase()],
    docs: { about: 'Names a live key; with its secret it takes payments and refunds them.', revoke, source },
  }),
  defineDetector({
    id: 'razorpay.api-secret',
    check: notHash,
    verify: asPassword('https://api.razorpay.com/v1/payments?count=1', '{key id}'),
    title: 'Razorpay key secret',
    provider,
    severity: 'critical',
    shape: secret,
    prior: 0.93,
    near: { words: ['razorpay', 'rzp_'], before: 40 },
    sampleName: 'RAZORPAY_KEY_SECRET',
    parts: [{ name: 'key id', shape: live, within: 200 }],
    decoys: (rng) => [`razorpay_key_secret=${secret.sample(rng).slice(1)}`, `value ${secret.sample(rng)}`],
    docs: { about: 'With its key id, takes payments and refunds them.', revoke, source },
  }),
  defineDetector({
    id: 'razorpay.test-key-id',
    title: 'Razorpay test key id',
    provider,
    severity: 'info',
    shape: test,
    prior: 0.99,
    decoys: (rng) => [test.sample(rng).slice(0, -1)],
    docs: { about: 'Names a key for test data only.', revoke, source },
  }),
];
