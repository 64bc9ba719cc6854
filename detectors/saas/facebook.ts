// https://developers.facebook.com/docs/facebook-login/guides/access-tokens
import {
  ALPHABETS,
  base64url,
  bearer,
  defineDetector,
  digits,
  hex,
  oneOf,
  pattern,
  token,
} from '../../src/detector/index.js';

const provider = 'Facebook';
const source = 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens';
const access = pattern({
  literals: ['EAAA', ...[...ALPHABETS.base62.chars].filter((char) => char !== 'A').map((char) => `EAA${char}`)],
  before: 1,
  maxLength: 420,
  publicPrefix: 3,
  // Not in the midst of base64, where images and fonts spell EAA.
  source: '(?:^|[^A-Za-z0-9_+/-])(EAA[A-Za-z0-9]{77,400})(?:[^A-Za-z0-9_+/-]|$)',
  format: 'EAA<77–400 letters and digits>',
  sample: (rng) => `EAA${rng.text(ALPHABETS.base62.chars, 77 + rng.int(120))}`,
});
const instagram = token`${oneOf('IGQVJ', 'IGAA')}${base64url(100, 300)}`;
const appToken = token`${digits(15, 17)}|${base64url(27)}`;
const secret = token`${hex(32)}`;

export default [
  defineDetector({
    id: 'facebook.access-token',
    verify: bearer('https://graph.facebook.com/me', { dead: [400, 401] }),
    title: 'Facebook access token',
    provider,
    severity: 'high',
    shape: access,
    decoys: (rng) => [access.sample(rng).slice(0, 70), access.sample(rng).toLowerCase()],
    docs: {
      about: 'Acts as a user, page or business within its permissions, WhatsApp messages among them.',
      revoke: 'Settings → Apps and websites (or Business settings → System users) → Remove; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'facebook.instagram-token',
    title: 'Instagram access token',
    provider,
    severity: 'medium',
    shape: instagram,
    decoys: (rng) => [instagram.sample(rng).slice(0, 80), instagram.sample(rng).toLowerCase()],
    docs: {
      about: 'Reads, and may publish, the posts of an account.',
      revoke: 'Instagram → Settings → Website permissions → Remove; at once.',
      source: 'https://developers.facebook.com/docs/instagram-platform/',
    },
  }),
  defineDetector({
    id: 'facebook.app-token',
    title: 'Facebook app access token',
    provider,
    severity: 'high',
    shape: appToken,
    prior: 0.9,
    near: {
      words: ['facebook', 'fb_app', 'fb_access', 'access_token', 'access-token', 'accesstoken', 'meta_'],
      before: 48,
    },
    sampleName: 'FACEBOOK_ACCESS_TOKEN',
    decoys: (rng) => [`facebook ${appToken.sample(rng).slice(0, -1)}`, `value ${appToken.sample(rng)}`],
    docs: {
      about: 'Acts as an application: its settings and its users’ public data.',
      revoke: 'developers.facebook.com → the app → Settings → Basic → Reset app secret; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'facebook.app-secret',
    title: 'Facebook app secret',
    provider,
    severity: 'high',
    shape: secret,
    near: {
      words: [
        'facebook',
        'fb_app',
        'fb-app',
        'fbapp',
        'fb_secret',
        'fb-secret',
        'fbsecret',
        'fb_client_secret',
        'meta_secret',
        'meta_app',
        'metaappsecret',
        'metasecret',
      ],
      before: 32,
    },
    sampleName: 'FACEBOOK_APP_SECRET',
    parts: [{ name: 'app id', shape: token`${digits(15, 17)}`, within: 200 }],
    decoys: (rng) => [`facebook_app_secret=${rng.text('0123456789abcdef', 31)}`, `md5 ${secret.sample(rng)}`],
    docs: {
      about: 'With its app id, makes app tokens and trades sign-in codes for users’ tokens.',
      revoke: 'developers.facebook.com → the app → Settings → Basic → Reset; at once.',
      source: 'https://developers.facebook.com/docs/facebook-login/security/',
    },
  }),
];
