// https://developer.paddle.com/api-reference/about/api-keys
import {
  base36,
  base62,
  base64,
  bearer,
  defineDetector,
  keyed,
  madeOn,
  notHash,
  token,
  ulidTime,
} from '../../src/detector/index.js';

const provider = 'Paddle';
const source = 'https://developer.paddle.com/api-reference/about/api-keys';
const revoke = 'Dashboard → Developer tools → Authentication → Revoke; at once.';
const live = token`pdl_live_apikey_${base36(26)}_${base62(22)}_${base62(3)}`;
const sandbox = token`pdl_sdbx_apikey_${base36(26)}_${base62(22)}_${base62(3)}`;
const webhook = token`pdl_ntfset_${base36(26)}_${base64(32)}`;

export default [
  defineDetector({
    id: 'paddle.api-key',
    check: madeOn((text) => ulidTime(text.slice('pdl_live_apikey_'.length, -27))),
    verify: bearer('https://api.paddle.com/event-types', {
      dead: [],
      body: { live: '"forbidden"', dead: 'invalid_token' },
    }),
    title: 'Paddle API key',
    provider,
    severity: 'critical',
    shape: live,
    decoys: (rng) => [live.sample(rng).slice(0, -1), live.sample(rng).toUpperCase()],
    docs: { about: 'Reads and changes the customers, subscriptions and transactions of a seller.', revoke, source },
  }),
  defineDetector({
    id: 'paddle.sandbox-key',
    check: madeOn((text) => ulidTime(text.slice('pdl_sdbx_apikey_'.length, -27))),
    verify: bearer('https://sandbox-api.paddle.com/event-types', {
      dead: [],
      body: { live: '"forbidden"', dead: 'invalid_token' },
    }),
    title: 'Paddle sandbox API key',
    provider,
    severity: 'low',
    shape: sandbox,
    decoys: (rng) => [sandbox.sample(rng).slice(0, -1)],
    docs: { about: 'Acts on test data only.', revoke, source },
  }),
  defineDetector({
    id: 'paddle.webhook-secret',
    check: madeOn((text) => ulidTime(text.slice('pdl_ntfset_'.length, -33))),
    title: 'Paddle webhook secret',
    provider,
    severity: 'medium',
    shape: webhook,
    decoys: (rng) => [webhook.sample(rng).slice(0, -1), webhook.sample(rng).replace('pdl_', 'pdl-')],
    docs: {
      about: 'Forges the events that an application trusts, such as a paid subscription.',
      revoke: 'Dashboard → Developer tools → Notifications → delete the destination; at once.',
      source: 'https://developer.paddle.com/webhooks/signature-verification',
    },
  }),
  keyed({
    id: 'paddle.classic-auth-code',
    provider: 'Paddle',
    title: 'Paddle Classic auth code',
    severity: 'medium',
    shape: token`${base36(50)}`,
    words: ['paddle', 'vendor_auth_code', 'vendor-auth-code', 'vendorauthcode'],
    check: notHash,
    about: 'With the vendor id, reads sales and changes subscriptions of an account.',
    revoke: 'Developer tools → Authentication → revoke the auth code; at once.',
    source: 'https://developer.paddle.com/classic/api-reference/intro',
  }),
];
