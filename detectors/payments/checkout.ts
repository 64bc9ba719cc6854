// https://www.checkout.com/docs/developer-resources/api/manage-api-keys
import {
  alphabet,
  bearer,
  chars,
  defineDetector,
  inHeader,
  keyed,
  made,
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
  keyed({
    id: 'checkout.secret-key',
    provider: 'Checkout.com',
    title: 'Checkout.com secret key',
    severity: 'critical',
    shape: token`sk_${made(chars(alphabet('lower-case base32', 'a-z', '2-7'), 26), (rng) => rng.text('abcdefghijklmnopqrstuvwxyz234567', 26))}${chars(alphabet('its check character', 'a-z', '2-7', '*#$='), 1)}`,
    words: [
      'checkout_secret',
      'checkoutkey',
      'checkouttoken',
      'checkoutapi',
      'checkout_',
      'checkout-',
      'checkout.com',
      'checkoutcom',
      'checkoutsecret',
      'cko_',
      'cko-',
      'ckosecret',
    ],
    shortLiteral: 'sk_ must stand behind a word of the vendor',
    verify: bearer('https://api.checkout.com/workflows', { live: [200, 403], dead: [] }),
    decoys: (rng) => [
      `checkout_key=sk_${rng.text('abcdefghijk234567', 25)}`,
      `key sk_${rng.text('abcdefghijk234567', 27)}`,
    ],
    about: 'Takes payments and makes refunds and payouts from an account.',
    revoke: 'Dashboard → Developers → Keys → Revoke.',
    source: 'https://www.checkout.com/docs/developer-resources/api/api-authentication/api-keys',
  }),
];
