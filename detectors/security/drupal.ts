// https://www.drupal.org/docs/getting-started/installing-drupal
import { ALPHABETS, behindLiteral, defineDetector, passwordCheck } from '../../src/detector/index.js';

const salt = behindLiteral({
  literals: ['hash_salt'],
  regex: /^hash_salt["'\]]{0,2}\s{0,4}(?:=>?|:)\s{0,4}["']?([A-Za-z0-9_-]{32,90})(?=["';,\s]|$)/d,
  reach: 130,
  maxLength: 90,
  format: "$settings['hash_salt'] = '<74 base64url>'",
  sample: (rng) => rng.text(ALPHABETS.base64url.chars.slice(0, -2), 74),
});

export default defineDetector({
  id: 'drupal.hash-salt',
  title: 'Drupal hash salt',
  provider: 'Drupal',
  severity: 'high',
  shape: salt,
  check: passwordCheck,
  prior: 0.8,
  carriers: ['env', 'ini', 'yaml', 'php', 'ruby', 'patch', 'no-newline', 'crlf'],
  sampleName: 'hash_salt',
  decoys: () => ["$settings['hash_salt'] = '';", "$settings['hash_salt'] = getenv('HASH_SALT');", 'hash_salt: short'],
  docs: {
    about: 'Makes valid one-time login links of any user.',
    revoke: 'Set a new random text in settings.php: that ends links which are under way.',
    source: 'https://www.drupal.org/docs/getting-started/installing-drupal',
  },
});
