// https://docs.goshippo.com/docs/guides_general/authentication/
import { defineDetector, hex, inHeader, token } from '../../src/detector/index.js';

const provider = 'Shippo';
const source = 'https://docs.goshippo.com/docs/guides_general/authentication/';
const revoke = 'Settings → API → Regenerate; at once.';
const live = token`shippo_live_${hex(40)}`;
const test = token`shippo_test_${hex(40)}`;

export default [
  defineDetector({
    id: 'shippo.live-token',
    title: 'Shippo live token',
    provider,
    severity: 'high',
    shape: live,
    verify: {
      url: 'https://api.goshippo.com/shippo-accounts?page=1&results=1',
      method: 'GET',
      auth: { header: 'Authorization', prefix: 'ShippoToken ' },
      live: [200],
      dead: [401],
    },
    decoys: (rng) => [live.sample(rng).slice(0, -1), live.sample(rng).toUpperCase()],
    docs: { about: 'Buys postage at an account’s cost and reads its shipments.', revoke, source },
  }),
  defineDetector({
    id: 'shippo.test-token',
    verify: inHeader('https://api.goshippo.com/shippo-accounts?page=1&results=1', 'Authorization', {
      prefix: 'ShippoToken ',
    }),
    title: 'Shippo test token',
    provider,
    severity: 'low',
    shape: test,
    decoys: (rng) => [test.sample(rng).slice(0, -1)],
    docs: { about: 'Acts on test data only.', revoke, source },
  }),
];
