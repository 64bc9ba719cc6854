// https://apidocs.sirv.com/
import { base62, base64, keyed, oneOf, partsOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'sirv.client-secret',
  title: 'Sirv client secret',
  provider: 'Sirv',
  severity: 'medium',
  shape: token`${oneOf([base64(86), ...partsOf('==')], base64(88))}`,
  words: ['sirv'],
  after: 24,
  parts: [{ name: 'client id', shape: token`${base62(26)}`, within: 160 }],
  about: 'With its client id, reads, uploads and deletes the files of an account.',
  revoke: 'my.sirv.com → Settings → API → Delete the client.',
  source: 'https://apidocs.sirv.com/',
});
