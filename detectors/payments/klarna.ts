// https://docs.klarna.com/api/authentication/
import { base64Padded, defineDetector, token } from '../../src/detector/index.js';

const provider = 'Klarna';
const revoke = 'Merchant portal → Settings → Klarna API keys → Delete; at once.';
const source = 'https://docs.klarna.com/api/authentication/';
const live = token`klarna_live_api_${base64Padded(44, 160)}`;
const test = token`klarna_test_api_${base64Padded(44, 160)}`;

export default [
  defineDetector({
    id: 'klarna.api-key',
    title: 'Klarna live API key',
    provider,
    severity: 'critical',
    shape: live,
    decoys: (rng) => [live.sample(rng).slice(0, 50), live.sample(rng).replace('_api_', '-api-')],
    docs: { about: 'Captures, refunds and reads the orders of a merchant.', revoke, source },
  }),
  defineDetector({
    id: 'klarna.test-key',
    title: 'Klarna test API key',
    provider,
    severity: 'low',
    shape: test,
    decoys: (rng) => [test.sample(rng).slice(0, 50)],
    docs: { about: 'Acts on test data only.', revoke, source },
  }),
];
