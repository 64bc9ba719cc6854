// https://docs.digitalocean.com/reference/api/create-personal-access-token/
import { bareLookAlikes, defineDetector, hex, lookAlikes, token, type DetectorSpec } from '../../src/detector/index.js';

const pat = token`dop_v1_${hex(64)}`;
const oauth = token`doo_v1_${hex(64)}`;
const refresh = token`dor_v1_${hex(64)}`;
const legacy = token`${hex(64)}`;

const shared = {
  provider: 'DigitalOcean',
  severity: 'critical',
  verify: {
    url: 'https://api.digitalocean.com/v2/account',
    method: 'GET',
    auth: 'Bearer',
    live: [200, 403],
    dead: [401],
  },
} as const satisfies Partial<DetectorSpec>;
const source = 'https://docs.digitalocean.com/reference/api/create-personal-access-token/';
const about = 'Manages droplets, databases, DNS and everything else of the account, within its scopes.';
const revoke = 'Control panel → API → Tokens → Delete; at once.';

export default [
  defineDetector({
    ...shared,
    id: 'digitalocean.pat',
    title: 'DigitalOcean personal access token',
    shape: pat,
    decoys: lookAlikes(pat),
    docs: { about, revoke, source },
  }),
  defineDetector({
    ...shared,
    id: 'digitalocean.oauth-token',
    title: 'DigitalOcean OAuth token',
    shape: oauth,
    decoys: lookAlikes(oauth),
    docs: { about, revoke: 'Control panel → API → Authorized applications → Revoke; at once.', source },
  }),
  defineDetector({
    provider: 'DigitalOcean',
    severity: 'critical',
    id: 'digitalocean.refresh-token',
    title: 'DigitalOcean OAuth refresh token',
    shape: refresh,
    decoys: lookAlikes(refresh),
    docs: {
      about: 'Makes new OAuth tokens of the user.',
      revoke: 'Control panel → API → Authorized applications → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'digitalocean.legacy-token',
    title: 'DigitalOcean token without prefix',
    shape: legacy,
    decoys: bareLookAlikes(legacy, 'digitalocean_token'),
    near: {
      words: ['digitalocean', 'digital_ocean', 'digital-ocean', 'do_token', 'do_api_token', 'do_pat'],
      before: 32,
    },
    docs: { about, revoke, source },
  }),
];
