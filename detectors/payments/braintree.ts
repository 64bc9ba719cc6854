// https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials
import { base36, defineDetector, hex, token } from '../../src/detector/index.js';

const provider = 'Braintree';
const source = 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials';
const production = token`access_token$production$${base36(16)}$${hex(32)}`;
const sandbox = token`access_token$sandbox$${base36(16)}$${hex(32)}`;
const privateKey = token`${hex(32)}`;

export default [
  defineDetector({
    id: 'braintree.access-token',
    title: 'Braintree access token',
    provider,
    severity: 'critical',
    shape: production,
    decoys: (rng) => [production.sample(rng).slice(0, -1), production.sample(rng).replace(/\$/g, '-')],
    docs: {
      about: 'Charges, refunds and reads the payments of a merchant.',
      revoke: 'Control panel → Settings → API → Access tokens → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'braintree.sandbox-token',
    title: 'Braintree sandbox access token',
    provider,
    severity: 'low',
    shape: sandbox,
    decoys: (rng) => [sandbox.sample(rng).slice(0, -1)],
    docs: {
      about: 'Acts on test data only.',
      revoke: 'Sandbox control panel → Settings → API → Access tokens → Revoke.',
      source,
    },
  }),
  defineDetector({
    id: 'braintree.private-key',
    parts: [{ name: 'public key', shape: token`${base36(16)}`, within: 160 }],
    title: 'Braintree private key',
    provider,
    severity: 'critical',
    shape: privateKey,
    near: { words: ['braintree'], before: 40 },
    sampleName: 'BRAINTREE_PRIVATE_KEY',
    decoys: (rng) => [`braintree_private_key=${rng.text('0123456789abcdef', 31)}`, `md5 ${privateKey.sample(rng)}`],
    docs: {
      about: 'With its public key and merchant id, charges, refunds and reads a merchant’s payments.',
      revoke: 'Control panel → Settings → API → API keys → Delete; at once.',
      source,
    },
  }),
];
