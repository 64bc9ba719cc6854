// https://docs.svix.com/authentication-tokens
import {
  bareLookAlikes,
  base64,
  base64url,
  bearer,
  defineDetector,
  fail,
  lookAlikes,
  oneOf,
  optional,
  pass,
  token,
  type CheckResult,
} from '../../src/detector/index.js';

const region = oneOf('us', 'eu', 'ca', 'au', 'in');
const key = token`sk_${base64url(28, 48)}.${region}`;
const test = token`testsk_${base64url(28, 48)}.${region}`;
const webhook = token`whsec_${base64(32, 86)}${optional(oneOf('=', '=='))}`;
/** Secrets of the Standard Webhooks scheme are 24 to 64 bytes. */
const check = (text: string): CheckResult => {
  const { length } = Buffer.from(text.slice('whsec_'.length), 'base64');
  return length >= 24 && length <= 64
    ? pass(`it decodes to ${length} bytes`)
    : fail('it decodes to too few or too many bytes');
};
const source = 'https://docs.svix.com/authentication-tokens';
const revoke = 'dashboard.svix.com → API access → Revoke; at once.';

export default [
  defineDetector({
    id: 'svix.api-key',
    title: 'Svix API key',
    provider: 'Svix',
    severity: 'high',
    shape: key,
    near: { words: ['svix'], before: 96 },
    decoys: bareLookAlikes(key, 'svix'),
    shortLiteral: 'the vendor’s name must stand before it',
    prior: 0.9,
    verify: bearer('https://api.{region}.svix.com/api/v1/app/?limit=1', {
      pieces: (text) => ({ region: /\.([a-z]{2,3})$/.exec(text)?.[1] ?? '' }),
    }),
    docs: {
      about: 'Sends webhooks to an application’s customers in its name, and reads the earlier ones.',
      revoke,
      source,
    },
  }),
  defineDetector({
    id: 'svix.test-key',
    title: 'Svix API key of a test environment',
    provider: 'Svix',
    severity: 'low',
    shape: test,
    decoys: lookAlikes(test),
    docs: { about: 'Sends webhooks of a test environment.', revoke, source },
  }),
  defineDetector({
    id: 'svix.webhook-secret',
    title: 'Svix endpoint signing secret',
    provider: 'Svix',
    severity: 'medium',
    shape: webhook,
    near: { words: ['svix', 'standardwebhooks', 'standard_webhooks', 'standard-webhooks'], before: 96 },
    decoys: bareLookAlikes(webhook, 'svix'),
    check,
    prior: 0.9,
    claims: ['stripe.webhook-secret'],
    sampleName: 'SVIX_WEBHOOK_SECRET',
    docs: {
      about: 'Signs webhooks, so that a stranger’s pass for those of the sender.',
      revoke: 'Endpoint → Signing secret → Rotate; the old one is taken for a day more.',
      source: 'https://docs.standardwebhooks.com/',
    },
  }),
];
