// https://www.parsehub.com/docs/ref/api/v2/
import { base62, fail, keyed, token, unknown, type CheckResult } from '../../src/detector/index.js';

/** Eleven random characters of 62 hold a digit or a capital; a word of this length does not. */
const notAWord = (text: string): CheckResult =>
  /^[a-z]+$/.test(text) ? fail('it is small letters throughout, as words are') : unknown('its letters are mixed');

export default keyed({
  id: 'parsehub.api-key',
  provider: 'ParseHub',
  severity: 'low',
  shape: token`t${base62(11)}`,
  words: ['parsehub'],
  after: 24,
  prior: 0.55,
  check: notAWord,
  about: 'Runs scraping projects and downloads what they gathered.',
  revoke: 'ParseHub → Account → API key → Regenerate.',
  source: 'https://www.parsehub.com/docs/ref/api/v2/',
});
