// https://docs.mollie.com/reference/authentication
import { base62, bearer, defineDetector, oneOf, token, wokenByWord } from '../../src/detector/index.js';

const provider = 'Mollie';
const verify = {
  url: 'https://api.mollie.com/v2/methods',
  method: 'GET',
  auth: 'Bearer',
  live: [200],
  dead: [401],
} as const;
const source = 'https://docs.mollie.com/reference/authentication';
const live = wokenByWord(token`live_${base62(30)}`);
const test = wokenByWord(token`test_${base62(30)}`);
const organization = wokenByWord(token`${oneOf('access_', 'refresh_')}${base62(30, 60)}`);
const near = { words: ['mollie'], before: 40 };

export default [
  defineDetector({
    id: 'mollie.api-key',
    title: 'Mollie live API key',
    provider,
    severity: 'critical',
    shape: live,
    near,
    prior: 0.95,
    verify,
    decoys: (rng) => [`mollie ${live.sample(rng).slice(0, -1)}`, `value ${live.sample(rng)}`],
    docs: {
      about: 'Takes payments, refunds them and reads the customers of a profile.',
      revoke: 'Dashboard → Developers → API keys → Reset; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'mollie.access-token',
    verify: bearer('https://api.mollie.com/v2/organizations/me', { live: [200, 403], dead: [] }),
    title: 'Mollie access or refresh token',
    provider,
    severity: 'critical',
    shape: organization,
    near,
    prior: 0.95,
    decoys: (rng) => [`mollie ${organization.sample(rng).slice(0, 30)}`, `value ${organization.sample(rng)}`],
    docs: {
      about: 'Acts on an organization: payments, settlements and its profiles.',
      revoke: 'Dashboard → Developers → Organization access tokens → Delete; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'mollie.test-key',
    verify: bearer('https://api.mollie.com/v2/methods'),
    title: 'Mollie test API key',
    provider,
    severity: 'low',
    shape: test,
    near,
    prior: 0.95,
    decoys: (rng) => [`mollie ${test.sample(rng).slice(0, -1)}`, `value ${test.sample(rng)}`],
    docs: { about: 'Acts on test data only.', revoke: 'Dashboard → Developers → API keys → Reset; at once.', source },
  }),
];
