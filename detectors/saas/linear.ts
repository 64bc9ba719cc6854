// https://linear.app/docs/api-and-webhooks
import {
  base62,
  defineDetector,
  hex,
  keyed,
  token,
  type DetectorSpec,
  type TokenShape,
  NAMED_CARRIERS,
} from '../../src/detector/index.js';

const provider = 'Linear';
const source = 'https://linear.app/docs/api-and-webhooks';
const api = token`lin_api_${base62(40)}`;
const oauth = token`lin_oauth_${hex(64)}`;
const webhook = token`lin_wh_${base62(32, 53)}`;
const decoysOf =
  (shape: TokenShape): DetectorSpec['decoys'] =>
  (rng) => [shape.sample(rng).slice(0, 36), shape.sample(rng).replace(/_/g, '-')];

export default [
  defineDetector({
    id: 'linear.api-key',
    title: 'Linear API key',
    provider,
    severity: 'high',
    shape: api,
    decoys: decoysOf(api),
    docs: {
      about: 'Acts as its user: reads and changes a workspace’s issues and projects.',
      revoke: 'Settings → Security & access → Personal API keys → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'linear.oauth-token',
    title: 'Linear OAuth access token',
    provider,
    severity: 'high',
    shape: oauth,
    decoys: decoysOf(oauth),
    docs: {
      about: 'Acts as a user or app within its scopes.',
      revoke: 'Settings → Security & access → Authorized applications → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'linear.webhook-secret',
    title: 'Linear webhook signing secret',
    provider,
    severity: 'medium',
    shape: webhook,
    decoys: (rng) => [webhook.sample(rng).slice(0, 30), webhook.sample(rng).replace(/_/g, '-')],
    docs: {
      about: 'Forges the events that an application trusts.',
      revoke: 'Settings → API → Webhooks → delete and add again; at once.',
      source,
    },
  }),
  keyed({
    id: 'linear.client-secret',
    carriers: NAMED_CARRIERS,
    prior: 0.38,
    parts: [{ name: 'client id', shape: token`${hex(32)}`, within: 160 }],
    provider: 'Linear',
    title: 'Linear client secret',
    severity: 'medium',
    shape: token`${hex(32)}`,
    words: [
      'linear_client_secret',
      'linear-client-secret',
      'linearclientsecret',
      'linear_oauth_secret',
      'linear-oauth-secret',
      'linearoauthsecret',
      'linear_secret',
      'linear-secret',
      'linearsecret',
      'linear_',
      'linear-',
      'linear token',
      'linear key',
      'linear api',
      'linear secret',
      'linearkey',
      'lineartoken',
      'linearapi',
    ],
    before: 40,
    about: 'With its client id, trades sign-in codes for tokens in an application’s name.',
    revoke: 'Settings → API → OAuth applications → the app → Rotate secret.',
    source: 'https://linear.app/developers/oauth-2-0-authentication',
  }),
];
