// https://docs.stripe.com/keys
import {
  base62,
  base64,
  bearer,
  defineDetector,
  lookAlikes,
  oneOf,
  optional,
  pass,
  token,
  unknown,
  type DetectorSpec,
  type TokenShape,
  type CheckResult,
} from '../../src/detector/index.js';

const source = 'https://docs.stripe.com/keys';
const revoke = 'Dashboard → Developers → API keys → Rotate key; at once.';
const verify = {
  url: 'https://api.stripe.com/v1/account',
  method: 'GET',
  auth: 'Bearer',
  live: [200, 403],
  dead: [401],
} as const;
const shared = { provider: 'Stripe' } as const satisfies Partial<DetectorSpec>;

const secret = token`sk_live_${oneOf(base62(24), base62(90, 240))}`;
const restricted = token`rk_live_${oneOf(base62(24), base62(90, 240))}`;
const organization = token`sk_org_${optional(oneOf('live_', 'test_'))}${base62(20, 240)}`;
const test = token`${oneOf('sk_test_', 'rk_test_')}${oneOf(base62(24), base62(90, 240))}`;
const publishable = token`${oneOf('pk_live_', 'pk_test_')}${oneOf(base62(24), base62(90, 240))}`;
const webhook = token`whsec_${base64(32, 88)}`;
const decoysOf =
  (shape: TokenShape): DetectorSpec['decoys'] =>
  (rng) => [shape.sample(rng).slice(0, 28), shape.sample(rng).replace(/_/g, '-'), shape.sample(rng).toUpperCase()];

/** Keys since 2019 hold their account behind the first digit. */
function accountCheck(text: string): CheckResult {
  const account = /_5(1[A-Za-z0-9]{15})[A-Za-z0-9]{74,}$/.exec(text)?.[1];
  return account === undefined ? unknown('it names no account') : pass(`it belongs to acct_${account}`);
}

const paymentIntent = token`pi_${base62(24)}_secret_${base62(25)}`;

const setupIntent = token`seti_${base62(24)}_secret_${base62(25)}`;

export default [
  defineDetector({
    ...shared,
    id: 'stripe.secret-key',
    check: accountCheck,
    title: 'Stripe secret key',
    severity: 'critical',
    shape: secret,
    verify,
    decoys: decoysOf(secret),
    docs: {
      about: 'Does all that an account can over the API: charges, refunds, payouts, customers’ data.',
      revoke,
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'stripe.restricted-key',
    check: accountCheck,
    title: 'Stripe restricted key',
    severity: 'critical',
    shape: restricted,
    verify,
    decoys: decoysOf(restricted),
    docs: {
      about: 'Reads or changes those parts of an account that the key was given.',
      revoke,
      source: 'https://docs.stripe.com/keys/restricted-api-keys',
    },
  }),
  defineDetector({
    ...shared,
    id: 'stripe.organization-key',
    verify: bearer('https://api.stripe.com/v1/account', { live: [200, 400, 403] }),
    title: 'Stripe organization key',
    severity: 'critical',
    shape: organization,
    decoys: (rng) => [organization.sample(rng).slice(0, 20), organization.sample(rng).toUpperCase()],
    docs: { about: 'Reads or changes every account of an organization, as far as the key goes.', revoke, source },
  }),
  defineDetector({
    ...shared,
    id: 'stripe.test-key',
    check: accountCheck,
    title: 'Stripe test key',
    severity: 'low',
    shape: test,
    verify,
    decoys: decoysOf(test),
    docs: { about: 'Reads and changes an account’s test data; moves no money.', revoke, source },
  }),
  defineDetector({
    ...shared,
    id: 'stripe.webhook-secret',
    title: 'Stripe (or Svix) webhook signing secret',
    severity: 'medium',
    shape: webhook,
    decoys: (rng) => [webhook.sample(rng).slice(0, 30), webhook.sample(rng).replace('_', '-')],
    docs: {
      about: 'Forges the events that an application trusts, such as a paid order.',
      revoke: 'Dashboard → Developers → Webhooks → Roll secret; at once or after a day.',
      source: 'https://docs.stripe.com/webhooks/signature',
    },
  }),
  defineDetector({
    ...shared,
    id: 'stripe.publishable-key',
    check: accountCheck,
    title: 'Stripe publishable key',
    severity: 'info',
    shape: publishable,
    decoys: decoysOf(publishable),
    docs: { about: 'Names an account to the payment form; public by design.', revoke, source },
  }),
  defineDetector({
    id: 'stripe.payment-intent-secret',
    provider: 'Stripe',
    title: 'client secret of a Stripe payment intent',
    severity: 'info',
    shape: paymentIntent,
    random: false,
    decoys: lookAlikes(paymentIntent),
    docs: {
      about: 'Lets a browser finish one payment; made to be sent to the payer, and ends with it.',
      revoke: 'Cancel the intent; it ends by itself.',
      source: 'https://docs.stripe.com/payments/payment-intents',
    },
  }),
  defineDetector({
    id: 'stripe.setup-intent-secret',
    provider: 'Stripe',
    title: 'client secret of a Stripe setup intent',
    severity: 'info',
    shape: setupIntent,
    random: false,
    decoys: lookAlikes(setupIntent),
    docs: {
      about: 'Lets a browser finish one payment; made to be sent to the payer, and ends with it.',
      revoke: 'Cancel the intent; it ends by itself.',
      source: 'https://docs.stripe.com/payments/payment-intents',
    },
  }),
];
