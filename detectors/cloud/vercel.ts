// https://vercel.com/docs/rest-api
import {
  bareLookAlikes,
  base62,
  bearer,
  crc32Base62,
  defineDetector,
  keyed,
  lookAlikes,
  notHash,
  oneOf,
  token,
  type DetectorSpec,
  NAMED_CARRIERS,
} from '../../src/detector/index.js';

const access = token`vcp_${base62(50)}${crc32Base62()}`;
const integration = token`vci_${base62(50)}${crc32Base62()}`;
const app = token`${oneOf('vca_', 'vcr_')}${base62(50)}${crc32Base62()}`;
const gateway = token`vck_${base62(50)}${crc32Base62()}`;
const blob = token`vercel_blob_rw_${base62(16)}_${base62(30)}`;
const legacy = token`${base62(24)}`;

const shared = { provider: 'Vercel' } as const satisfies Partial<DetectorSpec>;
const verify = {
  url: 'https://api.vercel.com/v2/user',
  method: 'GET',
  auth: 'Bearer',
  live: [200],
  dead: [401, 403],
} as const;
const source = 'https://vercel.com/docs/rest-api';
const docs = {
  about: 'Deploys, and reads the environment variables of every project that its user or team can reach.',
  revoke: 'Dashboard → Account Settings → Tokens → Delete; at once.',
  source,
};

const deployHook = token`https://api.vercel.com/v1/integrations/deploy/prj_${base62(20, 32)}/${base62(10)}`;

export default [
  defineDetector({
    ...shared,
    id: 'vercel.access-token',
    title: 'Vercel access token',
    severity: 'critical',
    shape: access,
    verify,
    docs,
    decoys: lookAlikes(access),
  }),
  defineDetector({
    ...shared,
    id: 'vercel.integration-token',
    title: 'Vercel integration token',
    severity: 'critical',
    shape: integration,
    verify,
    docs,
    decoys: lookAlikes(integration),
  }),
  defineDetector({
    ...shared,
    id: 'vercel.app-token',
    title: 'Vercel app access or refresh token',
    severity: 'high',
    shape: app,
    decoys: lookAlikes(app),
    docs: {
      about: 'Acts as the user that signed in to the app, within its scopes.',
      revoke: 'Dashboard → Account Settings → Apps → Revoke.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'vercel.ai-gateway-key',
    verify: bearer('https://ai-gateway.vercel.sh/v1/credits', { live: [200, 403] }),
    title: 'Vercel AI Gateway key',
    severity: 'high',
    shape: gateway,
    decoys: lookAlikes(gateway),
    docs: {
      about: 'Calls models at the team’s cost.',
      revoke: 'Dashboard → AI Gateway → API keys → Delete; at once.',
      source: 'https://vercel.com/docs/ai-gateway',
    },
  }),
  defineDetector({
    ...shared,
    id: 'vercel.blob-token',
    verify: bearer('https://blob.vercel-storage.com/?limit=1', { dead: [403] }),
    title: 'Vercel Blob read-write token',
    severity: 'high',
    shape: blob,
    decoys: lookAlikes(blob),
    docs: {
      about: 'Reads, writes and deletes every file of the store.',
      revoke: 'Dashboard → Storage → the store → Tokens → Rotate.',
      source: 'https://vercel.com/docs/vercel-blob',
    },
  }),
  defineDetector({
    ...shared,
    id: 'vercel.legacy-token',
    title: 'Vercel token without prefix',
    severity: 'critical',
    check: notHash,
    shape: legacy,
    verify,
    docs,
    decoys: bareLookAlikes(legacy, 'vercel_token'),
    near: {
      words: [
        'vercel_token',
        'vercel-token',
        'verceltoken',
        'vercel_api',
        'vercel-api',
        'vercelapi',
        'now_token',
        'vercel_access',
        'vercel_auth',
      ],
      before: 16,
    },
  }),
  defineDetector({
    id: 'vercel.deploy-hook',
    provider: 'Vercel',
    title: 'Vercel deploy hook',
    severity: 'low',
    shape: deployHook,
    decoys: lookAlikes(deployHook),
    random: false,
    docs: {
      about: 'Starts deploys of a project.',
      revoke: 'Project → Settings → Git → Deploy hooks → Revoke; at once.',
      source: 'https://vercel.com/docs/deploy-hooks',
    },
  }),
  keyed({
    id: 'vercel.v0-key',
    provider: 'Vercel',
    title: 'v0 API key',
    severity: 'medium',
    shape: token`v1:${base62(24)}:${base62(24)}`,
    words: ['v0_api_key', 'v0-api-key', 'v0apikey', 'v0_api_token', 'v0-api-token', 'v0apitoken', 'v0.dev', 'v0.app'],
    shortLiteral: 'v1: must stand behind a word of the vendor',
    verify: bearer('https://api.v0.dev/v1/user'),
    about: 'Makes and reads chats and projects of v0 at the account’s cost.',
    revoke: 'v0.app → Settings → API keys → Delete; at once.',
    source: 'https://v0.app/docs/api/platform/overview',
  }),
  keyed({
    ...shared,
    id: 'vercel.token-by-name',
    carriers: NAMED_CARRIERS,

    title: 'Vercel token without prefix (beside its vendor’s name)',
    severity: 'critical',
    shape: legacy,
    words: ['vercel'],
    before: 40,
    prior: 0.3,
    family: 'vercel.legacy-token',
    about: docs.about,
    revoke: docs.revoke,
    source,
  }),
];
