// https://docs.midtrans.com/docs/access-keys
import { asUser, base64url, defineDetector, token } from '../../src/detector/index.js';

const provider = 'Midtrans';
const source = 'https://docs.midtrans.com/docs/access-keys';
const revoke = 'Dashboard → Settings → Access keys → Renew; at once.';
const sandbox = token`SB-Mid-server-${base64url(10, 24)}`;
const live = token`Mid-server-${base64url(10, 24)}`;

export default [
  defineDetector({
    id: 'midtrans.server-key',
    verify: asUser('https://api.midtrans.com/v2/none/status', { live: [404], body: { live: '"404"', dead: '"401"' } }),
    title: 'Midtrans server key',
    provider,
    severity: 'critical',
    shape: live,
    prior: 0.95,
    claims: ['midtrans.sandbox-key'],
    decoys: (rng) => [live.sample(rng).slice(0, 18), live.sample(rng).replace('server', 'client')],
    docs: { about: 'Takes payments, refunds them and reads the orders of a merchant.', revoke, source },
  }),
  defineDetector({
    id: 'midtrans.sandbox-key',
    verify: asUser('https://api.sandbox.midtrans.com/v2/none/status', {
      live: [404],
      body: { live: '"404"', dead: '"401"' },
    }),
    title: 'Midtrans sandbox server key',
    provider,
    severity: 'low',
    shape: sandbox,
    prior: 0.95,
    decoys: (rng) => [sandbox.sample(rng).slice(0, 20)],
    docs: { about: 'Acts on test data only.', revoke, source },
  }),
];
