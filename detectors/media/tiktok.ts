// https://developers.tiktok.com/doc/oauth-user-access-token-management/
import {
  bareLookAlikes,
  base36,
  base62,
  defineDetector,
  digits,
  keyed,
  oneOf,
  optional,
  token,
} from '../../src/detector/index.js';

const access = token`${oneOf('act.', 'rft.', 'clt.')}${base62(40, 80)}${optional('!', digits(4), '.', base36(2))}`;
const secret = token`${base62(32)}`;
const source = 'https://developers.tiktok.com/doc/oauth-user-access-token-management/';

export default [
  defineDetector({
    id: 'tiktok.access-token',
    title: 'TikTok access or refresh token',
    provider: 'TikTok',
    severity: 'high',
    shape: access,
    near: { words: ['tiktok', 'tik_tok'], before: 96 },
    decoys: bareLookAlikes(access, 'tiktok'),
    prior: 0.9,
    sampleName: 'TIKTOK_ACCESS_TOKEN',
    docs: {
      about: 'Reads an account and posts in its name, as far as its scopes go.',
      revoke: 'The user: Settings → Security → Apps and services → Remove access; the app: the revoke endpoint.',
      source,
    },
  }),
  keyed({
    id: 'tiktok.client-secret',
    provider: 'TikTok',
    title: 'TikTok client secret',
    severity: 'medium',
    shape: secret,
    words: [
      'tiktok_client',
      'tiktok-client',
      'tiktokclient',
      'tiktok_secret',
      'tiktok-secret',
      'tiktoksecret',
      'tiktok_app',
      'tiktok-app',
      'tiktokapp',
      'tiktok_api',
      'tiktok-api',
      'tiktokapi',
      'tiktok_key',
      'tiktok_token',
      'tiktok-key',
      'tiktok',
    ],
    prior: 0.45,
    sampleName: 'TIKTOK_CLIENT_SECRET',
    about: 'With its client key, trades sign-in codes for users’ tokens in an app’s name.',
    revoke: 'developers.tiktok.com → Manage apps → the app → Reset the secret.',
    source,
  }),
];
