// https://prismic.io/docs/access-token
import { dotted, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'prismic.access-token',
  title: 'Prismic permanent access token',
  provider: 'Prismic',
  severity: 'low',
  shape: token`MC5${dotted(57, 117)}`,
  words: ['prismic'],
  before: 96,
  shortLiteral: 'the vendor’s name must stand near',
  about: 'Reads the content of a repository, drafts and future releases among it.',
  revoke: 'Prismic → Settings → API & Security → Delete the token.',
  source: 'https://prismic.io/docs/access-token',
});
