// https://developer.wordpress.org/advanced-administration/security/application-passwords/
import { base62, fail, keyed, oneOf, token, unknown, type CheckResult } from '../../src/detector/index.js';

const four = base62(4);
const blank = { kind: 'literal', text: ' ' } as const;
const shape = token`${oneOf(base62(24), [four, blank, four, blank, four, blank, four, blank, four, blank, four])}`;
/** Six words of four letters are English, and 24 hex digits the id of an object in an Xcode project. */
const check = (text: string): CheckResult => {
  if (!/\d|[a-z][A-Z]/.test(text)) return fail('it is made of words');
  return /^[0-9A-F]+$|^[0-9a-f]+$/.test(text) ? fail('it is the id of an object') : unknown('its letters are mixed');
};

export default keyed({
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
