// https://paystack.com/docs/api/authentication/
import { defineDetector, hex, token } from '../../src/detector/index.js';

const provider = 'Paystack';
const source = 'https://paystack.com/docs/api/authentication/';
const revoke = 'Dashboard → Settings → API keys & webhooks → Generate new secret key; at once.';
const verify = {
  url: 'https://api.paystack.co/balance',
  method: 'GET',
  auth: 'Bearer',
  live: [200],
  dead: [401],
} as const;
const live = token`sk_live_${hex(40)}`;
const test = token`sk_test_${hex(40)}`;

export default [
  defineDetector({
    id: 'paystack.secret-key',
    title: 'Paystack secret key',
    provider,
    severity: 'critical',
    shape: live,
    verify,
    decoys: (rng) => [live.sample(rng).slice(0, -1), live.sample(rng).toUpperCase()],
    docs: { about: 'Takes payments, sends transfers and reads the customers of a business.', revoke, source },
  }),
  defineDetector({
    id: 'paystack.test-key',
    title: 'Paystack test secret key',
    provider,
    severity: 'low',
    shape: test,
    verify,
    decoys: (rng) => [test.sample(rng).slice(0, -1), test.sample(rng).toUpperCase()],
    docs: { about: 'Acts on test data only.', revoke, source },
  }),
];
