// https://restpack.io/
import { base62, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'restpack.access-token',
  title: 'Restpack access token',
  provider: 'Restpack',
  severity: 'low',
  shape: token`${base62(48)}`,
  words: ['restpack'],
  after: 24,
  verify: inHeader('https://restpack.io/api/html2pdf/usage', 'X-Access-Token'),
  about: 'Makes PDF files and screenshots at its owner’s cost.',
  revoke: 'Restpack console → the project → Access tokens → Delete.',
  source: 'https://restpack.io/',
});
