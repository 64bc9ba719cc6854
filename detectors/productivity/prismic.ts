// https://prismic.io/docs/access-token
import { ALPHABETS, base64url, fail, keyed, made, pass, token, type CheckResult } from '../../src/detector/index.js';

/** Its first part is the base64 of `0.` and the id of the token. */
const namesId = (text: string): CheckResult =>
  /^0\.[\w-]{16}$/.test(Buffer.from(text.split('.')[0] ?? '', 'base64url').toString('latin1'))
    ? pass('its first part decodes to 0. and an id')
    : fail('its first part does not decode to 0. and an id');

export default keyed({
  id: 'prismic.access-token',
  title: 'Prismic permanent access token',
  provider: 'Prismic',
  severity: 'low',
  shape: token`MC5${made(base64url(21), (rng) =>
    Buffer.from(`0.${rng.text(ALPHABETS.base62.chars, 16)}`)
      .toString('base64url')
      .slice(3),
  )}.${base64url(32, 92)}`,
  words: ['prismic'],
  before: 96,
  after: 24,
  check: namesId,
  shortLiteral: 'the vendor’s name must stand near',
  about: 'Reads the content of a repository, drafts and future releases among it.',
  revoke: 'Prismic → Settings → API & Security → Delete the token.',
  source: 'https://prismic.io/docs/access-token',
});
