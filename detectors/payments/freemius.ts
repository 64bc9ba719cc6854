// https://freemius.com/help/documentation/getting-started/authentication/
import { alphabet, base62, chars, fail, keyed, token, type CheckResult, unknown } from '../../src/detector/index.js';

/** What the generator writes: printable characters without quotes, brackets of markup and blanks. */
const PRINTABLE = alphabet('printable characters', '0-9', 'A-Z', 'a-z', '!#$%()*+./:;=?@[]^_{|}-');

const notStripe = (text: string): CheckResult =>
  /^sk_(?:live|test)_/.test(text)
    ? fail('it is written as a key of Stripe')
    : unknown('twenty-nine printable characters');

export default keyed({
  id: 'freemius.secret-key',
  provider: 'Freemius',
  title: 'Freemius secret key',
  severity: 'medium',
  shape: token`sk_${chars(PRINTABLE, 29)}`,
  words: ['freemius', 'secret_key', 'fs_dynamic_init'],
  before: 40,
  prior: 0.7,
  check: notStripe,
  sampleName: 'FREEMIUS_SECRET_KEY',
  shortLiteral: 'the name of the setting must stand before it',
  parts: [{ name: 'public key', shape: token`pk_${base62(29)}` }],
  about: 'Acts as a developer or product in the shop: licences, payments and customers.',
  revoke: 'Freemius dashboard → Settings → Keys → regenerate.',
  source: 'https://freemius.com/help/documentation/getting-started/authentication/',
});
