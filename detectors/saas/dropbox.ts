// https://developers.dropbox.com/oauth-guide
import { ALPHABETS, base36, base64url, defineDetector, notHash, pattern, token } from '../../src/detector/index.js';

const provider = 'Dropbox';
const source = 'https://developers.dropbox.com/oauth-guide';
const revoke = 'dropbox.com → Settings → Connected apps → Disconnect; at once.';
const short = pattern({
  literals: ['sl.'],
  before: 1,
  maxLength: 1400,
  publicPrefix: 3,
  source: '\\b(sl\\.(?:u\\.)?[A-Za-z0-9_-]{130,1000})(?:[^A-Za-z0-9_-]|$)',
  format: 'sl.[u.]<130–1000 base64url>',
  sample: (rng) => `sl.${rng.int(2) === 0 ? 'u.' : ''}${rng.text(ALPHABETS.base64url.chars, 130 + rng.int(40))}`,
});
const long = token`${base64url(11)}AAAAAAAAAA${base64url(43)}`;
const secret = token`${base36(15)}`;

export default [
  defineDetector({
    id: 'dropbox.short-lived-token',
    title: 'Dropbox access token',
    provider,
    severity: 'high',
    shape: short,
    shortLiteral: 'more than a hundred characters without a break must follow it',
    decoys: (rng) => [short.sample(rng).slice(0, 100), `ss${short.sample(rng).slice(1)}`],
    docs: { about: 'Reads and changes the files of a user for four hours.', revoke, source },
  }),
  defineDetector({
    id: 'dropbox.long-lived-token',
    title: 'Dropbox access token (long-lived)',
    provider,
    severity: 'critical',
    shape: long,
    prior: 0.95,
    random: false,
    near: { words: ['dropbox'], before: 48 },
    sampleName: 'DROPBOX_TOKEN',
    decoys: (rng) => [`dropbox ${long.sample(rng).slice(1)}`, `value ${long.sample(rng)}`],
    docs: { about: 'Reads and changes the files of a user until it is revoked.', revoke, source },
  }),
  defineDetector({
    id: 'dropbox.app-secret',
    check: notHash,
    parts: [{ name: 'app key', shape: token`${base36(15)}`, within: 120 }],
    title: 'Dropbox app secret',
    provider,
    severity: 'high',
    shape: secret,
    prior: 0.93,
    near: {
      words: [
        'dropbox_secret',
        'dropbox-secret',
        'dropboxsecret',
        'dropbox_app_secret',
        'dropbox-app-secret',
        'dropboxappsecret',
        'dropbox_client_secret',
      ],
      before: 12,
    },
    sampleName: 'DROPBOX_APP_SECRET',
    decoys: (rng) => [`dropbox_app_secret=${secret.sample(rng).slice(1)}`, `value ${secret.sample(rng)}`],
    docs: {
      about: 'With its key, trades sign-in codes and refresh tokens for users’ tokens.',
      revoke: 'dropbox.com/developers/apps → the app → reset the secret; at once.',
      source,
    },
  }),
];
