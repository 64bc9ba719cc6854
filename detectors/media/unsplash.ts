// https://unsplash.com/documentation#public-authentication
import { base64url, fail, inHeader, keyed, token, unknown, type CheckResult } from '../../src/detector/index.js';

/** The addresses of pictures carry an id that decodes to words between bars. */
const check = (text: string): CheckResult =>
  /^[Mm][0-9A-Za-z]?\|/.test(Buffer.from(text, 'base64url').toString('latin1')) ||
  Buffer.from(text, 'base64url').toString('latin1').includes('|0||')
    ? fail('it is the id in the address of a picture')
    : unknown('it is no id of a picture');

export default keyed({
  id: 'unsplash.access-key',
  provider: 'Unsplash',
  title: 'Unsplash access or secret key',
  severity: 'low',
  shape: token`${base64url(43)}`,
  words: ['unsplash'],
  before: 40,
  prior: 0.45,
  sampleName: 'UNSPLASH_ACCESS_KEY',
  check,
  verify: inHeader('https://api.unsplash.com/photos?per_page=1', 'Authorization', {
    prefix: 'Client-ID ',
    live: [200, 403],
  }),
  about: 'Uses up the picture searches of an app; the secret key also poses as the app towards users.',
  revoke: 'unsplash.com/oauth/applications → the app → regenerate, or delete it.',
  source: 'https://unsplash.com/documentation#public-authentication',
});
