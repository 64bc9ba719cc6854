// https://developer.paypal.com/api/rest/
import { base64url, defineDetector, token } from '../../src/detector/index.js';

const shape = token`E${base64url(79)}`;

export default defineDetector({
  id: 'paypal.client-secret',
  title: 'PayPal client secret',
  provider: 'PayPal',
  severity: 'critical',
  shape,
  near: { words: ['paypal', 'client_secret', 'client-secret', 'clientsecret', 'app_secret'], before: 32 },
  sampleName: 'PAYPAL_CLIENT_SECRET',
  parts: [{ name: 'client id', shape: token`A${base64url(79)}`, within: 300 }],
  decoys: (rng) => [
    `paypal_client_secret=${shape.sample(rng).slice(1)}`,
    `paypal_client_id=A${rng.text('abcdefghijkABCDEFGHIJK0123456789-_', 79)}`,
  ],
  docs: {
    about: 'With its client id, gets tokens of an application: payments, refunds and payouts of a business.',
    revoke: 'developer.paypal.com → Apps & Credentials → the app → add another secret and disable this one.',
    source: 'https://developer.paypal.com/api/rest/',
  },
});
