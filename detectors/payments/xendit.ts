// https://docs.xendit.co/docs/api-keys
import { asUser, base62, defineDetector, token } from '../../src/detector/index.js';

const provider = 'Xendit';
const source = 'https://docs.xendit.co/docs/api-keys';
const revoke = 'Dashboard → Settings → API keys → Delete; at once.';
const live = token`xnd_production_${base62(56, 64)}`;
const test = token`xnd_development_${base62(56, 64)}`;

export default [
  defineDetector({
    id: 'xendit.secret-key',
    verify: asUser('https://api.xendit.co/balance', { live: [200, 403] }),
    title: 'Xendit secret key',
    provider,
    severity: 'critical',
    shape: live,
    decoys: (rng) => [live.sample(rng).slice(0, 60), live.sample(rng).toUpperCase()],
    docs: {
      about: 'Takes payments and sends disbursements of a business, as far as its permissions go.',
      revoke,
      source,
    },
  }),
  defineDetector({
    id: 'xendit.test-key',
    verify: asUser('https://api.xendit.co/balance', { live: [200, 403] }),
    title: 'Xendit test secret key',
    provider,
    severity: 'low',
    shape: test,
    decoys: (rng) => [test.sample(rng).slice(0, 60)],
    docs: { about: 'Acts on test data only.', revoke, source },
  }),
];
