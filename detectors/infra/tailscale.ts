// https://tailscale.com/kb/1085/auth-keys
import {
  base62,
  bearer,
  defineDetector,
  oneOf,
  pass,
  token,
  unknown,
  type DetectorSpec,
  type TokenShape,
  type CheckResult,
} from '../../src/detector/index.js';

const provider = 'Tailscale';
const key = (kind: string): TokenShape => token`tskey-${kind}-${base62(8, 24)}${oneOf('CNTRL', '')}-${base62(16, 40)}`;
const auth = key('auth');
const api = key('api');
const client = token`${oneOf('tskey-client-', 'tskey-scim-', 'tskey-webhook-')}${base62(8, 28)}-${base62(16, 40)}`;
const decoysOf =
  (shape: TokenShape): DetectorSpec['decoys'] =>
  (rng) => [shape.sample(rng).slice(0, 24), shape.sample(rng).replace('tskey-', 'tskey_')];

/** The ids of keys end with the name of the server that made them. */
const serverCheck = (text: string): CheckResult =>
  /CNTRL-\w+$/.test(text) ? pass('the id in it is one of Tailscale’s server') : unknown('the id in it names no server');

export default [
  defineDetector({
    id: 'tailscale.auth-key',
    check: serverCheck,
    title: 'Tailscale auth key',
    provider,
    severity: 'critical',
    shape: auth,
    decoys: decoysOf(auth),
    docs: {
      about: 'Joins machines to a private network, within its tags.',
      revoke: 'Admin console → Settings → Keys → Revoke; at once.',
      source: 'https://tailscale.com/kb/1085/auth-keys',
    },
  }),
  defineDetector({
    id: 'tailscale.api-key',
    check: serverCheck,
    verify: bearer('https://api.tailscale.com/api/v2/tailnet/-/keys', { live: [200, 403] }),
    title: 'Tailscale API access token',
    provider,
    severity: 'critical',
    shape: api,
    decoys: decoysOf(api),
    docs: {
      about: 'Administers a private network: its machines, keys, access rules and DNS.',
      revoke: 'Admin console → Settings → Keys → Revoke; at once.',
      source: 'https://tailscale.com/kb/1101/api',
    },
  }),
  defineDetector({
    id: 'tailscale.client-secret',
    check: serverCheck,
    title: 'Tailscale OAuth client, SCIM or webhook secret',
    provider,
    severity: 'critical',
    shape: client,
    decoys: decoysOf(client),
    docs: {
      about: 'Gets API tokens within its scopes, provisions users, or signs webhooks.',
      revoke: 'Admin console → Settings → OAuth clients (or User provisioning, Webhooks) → Revoke.',
      source: 'https://tailscale.com/kb/1215/oauth-clients',
    },
  }),
];
