// https://docs.digitalocean.com/reference/api/create-personal-access-token/
import {
  bareLookAlikes,
  base64,
  base64url,
  bearer,
  defineDetector,
  hex,
  keyed,
  lookAlikes,
  notHash,
  oneOf,
  token,
  upperBase36,
  type DetectorSpec,
} from '../../src/detector/index.js';

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

const spacesId = token`${oneOf('DO00', 'DO80')}${upperBase36(16)}`;

const inference = token`sk-do-v1-${base64url(40, 80)}`;

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
  defineDetector({
    id: 'digitalocean.spaces-key-id',
    provider: 'DigitalOcean',
    title: 'DigitalOcean Spaces key id',
    severity: 'medium',
    shape: spacesId,
    decoys: lookAlikes(spacesId),
    docs: {
      about: 'Names a key to object storage; with its secret half it reads and changes all buckets.',
      revoke: 'Control panel → Spaces → Access keys → Delete; at once.',
      source: 'https://docs.digitalocean.com/products/spaces/how-to/manage-access/',
    },
  }),
  keyed({
    id: 'digitalocean.spaces-secret',
    provider: 'DigitalOcean',
    title: 'DigitalOcean Spaces secret key',
    severity: 'high',
    shape: token`${base64(43)}`,
    words: [
      'spaces_secret',
      'spaces-secret',
      'spacessecret',
      'spaces_access',
      'spaces-access',
      'spacesaccess',
      'spaces_key',
      'spaces-key',
      'spaceskey',
      'do_spaces',
      'do-spaces',
      'dospaces',
      'digitaloceanspaces',
      'do00',
      'do80',
    ],
    check: notHash,
    parts: [{ name: 'key id', shape: spacesId, within: 200 }],
    about: 'Reads and changes every file in the account’s object storage.',
    revoke: 'Control panel → Spaces → Access keys → Delete; at once.',
    source: 'https://docs.digitalocean.com/products/spaces/how-to/manage-access/',
  }),
  defineDetector({
    id: 'digitalocean.inference-key',
    provider: 'DigitalOcean',
    title: 'DigitalOcean model access key',
    severity: 'info',
    shape: inference,
    decoys: lookAlikes(inference),
    verify: bearer('https://inference.do-ai.run/v1/models'),
    docs: {
      about: 'Calls models at the account’s cost.',
      revoke: 'Control panel → Agent platform → Serverless inference → Model access keys → Delete.',
      source: 'https://docs.digitalocean.com/products/gradient-ai-platform/how-to/use-serverless-inference/',
    },
  }),
];
