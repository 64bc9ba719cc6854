// https://docs.easypost.com/docs/authentication
import { asUser, base62, defineDetector, token } from '../../src/detector/index.js';

const provider = 'EasyPost';
const source = 'https://docs.easypost.com/docs/authentication';
const revoke = 'Dashboard → Account settings → API keys → Disable; at once.';
const production = token`EZAK${base62(54)}`;
const test = token`EZTK${base62(54)}`;

export default [
  defineDetector({
    id: 'easypost.api-key',
    verify: asUser('https://api.easypost.com/v2/users'),
    title: 'EasyPost API key',
    provider,
    severity: 'high',
    shape: production,
    decoys: (rng) => [production.sample(rng).slice(0, -1), production.sample(rng).toLowerCase()],
    docs: { about: 'Buys postage at an account’s cost and reads its shipments.', revoke, source },
  }),
  defineDetector({
    id: 'easypost.test-key',
    verify: asUser('https://api.easypost.com/v2/addresses'),
    title: 'EasyPost test API key',
    provider,
    severity: 'low',
    shape: test,
    decoys: (rng) => [test.sample(rng).slice(0, -1), test.sample(rng).toLowerCase()],
    docs: { about: 'Acts on test data only.', revoke, source },
  }),
];
