// https://developer.flutterwave.com/docs/authentication
import { base36, bearer, defineDetector, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const provider = 'Flutterwave';
const source = 'https://developer.flutterwave.com/docs/authentication';
const revoke = 'Dashboard → Settings → API keys → Generate new secret key; at once.';
const secret = token`FLWSECK-${base36(32)}-X`;
const test = token`FLWSECK_TEST-${base36(32)}-X`;
const publicKey = token`FLWPUBK${oneOf('-', '_TEST-')}${base36(32)}-X`;

const testEncryption = token`FLWSECK_TEST${oneOf('', '-')}${base36(12)}`;

export default [
  defineDetector({
    id: 'flutterwave.secret-key',
    title: 'Flutterwave secret key',
    provider,
    severity: 'critical',
    shape: secret,
    verify: { url: 'https://api.flutterwave.com/v3/balances', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
    decoys: (rng) => [secret.sample(rng).slice(0, -1), secret.sample(rng).toLowerCase()],
    docs: { about: 'Takes payments, sends transfers and reads the customers of a business.', revoke, source },
  }),
  defineDetector({
    id: 'flutterwave.test-key',
    verify: bearer('https://api.flutterwave.com/v3/balances', { live: [200, 400] }),
    title: 'Flutterwave test secret key',
    provider,
    severity: 'low',
    shape: test,
    decoys: (rng) => [test.sample(rng).slice(0, 20), test.sample(rng).toLowerCase()],
    docs: { about: 'Acts on test data only.', revoke, source },
  }),
  defineDetector({
    id: 'flutterwave.public-key',
    title: 'Flutterwave public key',
    provider,
    severity: 'info',
    shape: publicKey,
    decoys: (rng) => [publicKey.sample(rng).slice(0, -1)],
    docs: { about: 'Names an account to the payment form; public by design.', revoke, source },
  }),
  defineDetector({
    id: 'flutterwave.test-encryption-key',
    provider: 'Flutterwave',
    title: 'Flutterwave test encryption key',
    severity: 'low',
    shape: testEncryption,
    random: false,
    decoys: lookAlikes(testEncryption),
    docs: {
      about: 'Encrypts card data of the sandbox; no money hangs on it.',
      revoke: 'Settings → API keys → Generate new; at once.',
      source: 'https://developer.flutterwave.com/docs/getting-started',
    },
  }),
];
