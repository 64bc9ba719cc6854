// https://developer.wordpress.org/advanced-administration/security/application-passwords/
import {
  base62,
  behindLiteral,
  defineDetector,
  fail,
  keyed,
  oneOf,
  token,
  unknown,
  type CheckResult,
} from '../../src/detector/index.js';

const four = base62(4);
const blank = { kind: 'literal', text: ' ' } as const;
const shape = token`${oneOf(base62(24), [four, blank, four, blank, four, blank, four, blank, four, blank, four])}`;
/** Six words of four letters are English, and 24 hex digits the id of an object in an Xcode project. */
const check = (text: string): CheckResult => {
  if (!/\d|[a-z][A-Z]/.test(text)) return fail('it is made of words');
  return /^[0-9A-F]+$|^[0-9a-f]+$/.test(text) ? fail('it is the id of an object') : unknown('its letters are mixed');
};

const PRINTABLE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!@#%^&*()-_[]{}<>~+=,.;:/?|';
const salt = behindLiteral({
  literals: ['auth_key', 'logged_in_key', 'nonce_key', 'auth_salt', 'logged_in_salt', 'nonce_salt'],
  regex:
    /^(?:auth|logged_in|nonce)_(?:key|salt)(?:['"]\s{0,8},\s{0,80}|\s?=\s?)(?:'([^'\r\n]{48,88})'|"([^"\r\n]{48,88})"|([^\s'"]{48,88})(?=\s|$))/di,
  reach: 200,
  maxLength: 88,
  format: "define('AUTH_KEY', '<64 printable characters>'), and seven others likewise",
  sample: (rng) => rng.text(PRINTABLE, 64),
});

const applicationPassword = keyed({
  id: 'wordpress.application-password',
  provider: 'WordPress',
  title: 'WordPress application password',
  severity: 'high',
  shape,
  words: [
    'application_password',
    'application-password',
    'applicationpassword',
    'application password',
    'wp_app_pass',
    'wp_app_password',
    'wp-app-password',
    'wpapppassword',
    'wp_application',
    'wordpress_app',
    'wordpress-app',
    'wordpressapp',
    'wordpress_application',
    'wp_password',
    'wp_pass',
    'wordpress_password',
  ],
  before: 32,
  prior: 0.55,
  sampleName: 'WP_APP_PASSWORD',
  check,
  about: 'Acts as its user over the site’s programming interface: an administrator’s changes all.',
  revoke: 'Users → Profile → Application passwords → Revoke; at once.',
  source: 'https://developer.wordpress.org/advanced-administration/security/application-passwords/',
});

export default [
  applicationPassword,
  defineDetector({
    id: 'wordpress.salt',
    provider: 'WordPress',
    title: 'WordPress key or salt',
    severity: 'high',
    shape: salt,
    random: false,
    prior: 0.85,
    check: (text) =>
      /unique phrase|\$\{|getenv|^(.)\1+$|^[A-Za-z]+(?: [A-Za-z]+){3}/i.test(text) || new Set(text).size < 12
        ? fail('it stands for a phrase')
        : unknown('any long text will do'),
    carriers: ['env', 'shell', 'dockerfile', 'patch', 'no-newline', 'crlf'],
    sampleName: 'AUTH_KEY',
    decoys: () => [
      "define('AUTH_KEY', 'put your unique phrase here');",
      "define('AUTH_KEY', getenv('AUTH_KEY'));",
      'AUTH_KEY=short',
    ],
    docs: {
      about: 'Makes valid sign-in cookies of any user, together with a piece of the database.',
      revoke: 'Take new ones from api.wordpress.org/secret-key/1.1/salt, which signs everybody out.',
      source: 'https://developer.wordpress.org/advanced-administration/wordpress/wp-config/#security-keys',
    },
  }),
];
