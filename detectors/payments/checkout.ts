// https://www.checkout.com/docs/developer-resources/api/manage-api-keys
import {
  alphabet,
  bearer,
  chars,
  defineDetector,
  inHeader,
  randomUuidCheck,
  token,
  uuid,
} from '../../src/detector/index.js';

const provider = 'Checkout.com';
const source = 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys';
const revoke = 'Dashboard → Developers → Keys → Deactivate; at once.';
const lowerBase32 = alphabet('lower-case base32', 'a-z', '2-7');
const sandbox = token`sk_sbox_${chars(lowerBase32, 27)}`;
const legacy = token`sk_${uuid()}`;
const legacyTest = token`sk_test_${uuid()}`;

export default [
  defineDetector({
    id: 'checkout.sandbox-key',
    verify: bearer('https://api.sandbox.checkout.com/workflows', { live: [200, 403] }),
    title: 'Checkout.com sandbox secret key',
    provider,
    severity: 'low',
    shape: sandbox,
    decoys: (rng) => [sandbox.sample(rng).slice(0, -1), sandbox.sample(rng).toUpperCase()],
    docs: { about: 'Acts on test data only.', revoke, source },
  }),
  defineDetector({
    id: 'checkout.legacy-secret-key',
    check: randomUuidCheck,
    verify: inHeader('https://api.checkout.com/reporting/statements', 'Authorization', { live: [200, 403] }),
    title: 'Checkout.com secret key (UUID form)',
    provider,
    severity: 'critical',
    shape: legacy,
    shortLiteral: 'a whole UUID must follow it',
    decoys: (rng) => [legacy.sample(rng).slice(0, -1), legacy.sample(rng).replace('sk_', 'pk_')],
    docs: { about: 'Takes payments, refunds them and reads the customers of a business.', revoke, source },
  }),
  defineDetector({
    id: 'checkout.legacy-test-key',
    check: randomUuidCheck,
    title: 'Checkout.com test secret key (UUID form)',
    provider,
    severity: 'low',
    shape: legacyTest,
    decoys: (rng) => [legacyTest.sample(rng).slice(0, -1), legacyTest.sample(rng).replace('sk_', 'pk_')],
    docs: { about: 'Acts on test data only.', revoke, source },
  }),
];
