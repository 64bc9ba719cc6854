// https://www.cashfree.com/docs/api-reference/authentication
import { defineDetector, hex, token } from '../../src/detector/index.js';

const provider = 'Cashfree';
const source = 'https://www.cashfree.com/docs/api-reference/authentication';
const revoke = 'Merchant dashboard → Developers → API keys → Delete; at once.';
const live = token`cfsk_ma_prod_${hex(32)}_${hex(8)}`;
const test = token`cfsk_ma_test_${hex(32)}_${hex(8)}`;

export default [
  defineDetector({
    id: 'cashfree.secret-key',
    title: 'Cashfree secret key',
    provider,
    severity: 'critical',
    shape: live,
    decoys: (rng) => [live.sample(rng).slice(0, -1), live.sample(rng).toUpperCase()],
    docs: { about: 'Takes payments, refunds them and sends payouts of a merchant.', revoke, source },
  }),
  defineDetector({
    id: 'cashfree.test-key',
    title: 'Cashfree test secret key',
    provider,
    severity: 'low',
    shape: test,
    decoys: (rng) => [test.sample(rng).slice(0, -1)],
    docs: { about: 'Acts on test data only.', revoke, source },
  }),
];
