// https://duffel.com/docs/api/overview/authentication
import { base64url, bearer, defineDetector, token, wholeBytesCheck } from '../../src/detector/index.js';

const provider = 'Duffel';
const source = 'https://duffel.com/docs/api/overview/authentication';
const revoke = 'Dashboard → Developers → Access tokens → Delete; at once.';
const live = token`duffel_live_${base64url(43)}`;
const test = token`duffel_test_${base64url(43)}`;

export default [
  defineDetector({
    id: 'duffel.access-token',
    check: wholeBytesCheck((text) => [text.slice('duffel_live_'.length)]),
    verify: bearer('https://api.duffel.com/air/airlines?limit=1', {
      headers: { 'Duffel-Version': 'v2' },
      live: [200, 403],
    }),
    title: 'Duffel access token',
    provider,
    severity: 'critical',
    shape: live,
    decoys: (rng) => [live.sample(rng).slice(0, -1), live.sample(rng).toUpperCase()],
    docs: { about: 'Books and cancels flights at an account’s cost and reads its passengers.', revoke, source },
  }),
  defineDetector({
    id: 'duffel.test-token',
    check: wholeBytesCheck((text) => [text.slice('duffel_test_'.length)]),
    verify: bearer('https://api.duffel.com/air/airlines?limit=1', {
      headers: { 'Duffel-Version': 'v2' },
      live: [200, 403],
    }),
    title: 'Duffel test access token',
    provider,
    severity: 'low',
    shape: test,
    decoys: (rng) => [test.sample(rng).slice(0, -1)],
    docs: { about: 'Acts on test data only.', revoke, source },
  }),
];
