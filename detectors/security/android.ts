// https://developer.android.com/studio/publish/app-signing
import {
  behindLiteral,
  defineDetector,
  latin1,
  passwordCheck,
  samplePassword,
  type FinderHit,
  type Found,
} from '../../src/detector/index.js';

/** Passwords of other keys: what a shell or a server is reached with. */
const OTHER_KEY = /(?:ssh|api|private|rsa|tls|ssl|client|server|encryption)[-_]?$/i;

/** Groovy calls it with a blank, Kotlin and properties set it with `=`. */
const password = behindLiteral({
  literals: ['storePassword', 'keyPassword', 'store_password', 'key_password'],
  regex:
    /^(?:store|key)_?password(?:["']?\s{0,8}[=:(]\s{0,8}|\s{1,8})(?:"([^"$\r\n]{4,120})"|'([^'$\r\n]{4,120})'|(?<=[=:]\s{0,8})((?=\S{0,119}\d)[^\s"'$(){}]{4,120})(?=\s|$))/di,
  reach: 160,
  wordStart: true,
  maxLength: 120,
  format: 'storePassword "<password>", keyPassword = "<password>"',
  sample: samplePassword,
});
const shape = {
  ...password,
  before: 12,
  find: (hit: FinderHit): readonly Found[] =>
    OTHER_KEY.test(latin1(hit.bytes, { start: Math.max(hit.from, hit.start - 12), end: hit.start }))
      ? []
      : password.find(hit),
};

export default defineDetector({
  id: 'android.signing-password',
  title: 'password of an Android signing key',
  provider: 'Android',
  severity: 'high',
  shape,
  random: false,
  prior: 0.75,
  check: passwordCheck,
  carriers: [
    'env',
    'env-quoted',
    'ini',
    'properties',
    'json',
    'json-line',
    'yaml',
    'toml',
    'java',
    'patch',
    'no-newline',
    'crlf',
  ],
  sampleName: 'STORE_PASSWORD',
  decoys: () => [
    "storePassword System.getenv('STORE_PASSWORD')",
    'storePassword "password"',
    "keyPassword keystoreProperties['keyPassword']",
    'storePassword = project.property("pass")',
  ],
  docs: {
    about: 'With the keystore beside it signs updates of the app, which phones then install.',
    revoke:
      'Change it with keytool -storepasswd, and ask Google Play to reset the upload key if the keystore leaked too.',
    source: 'https://developer.android.com/studio/publish/app-signing',
  },
});
