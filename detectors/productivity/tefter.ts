// https://tefter.io/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'tefter.user-token',
  provider: 'Tefter',
  title: 'Tefter user token',
  severity: 'low',
  shape: token`${base62(20)}`,
  words: ['tefter'],
  before: 52,
  prior: 0.7,
  about: 'Reads and changes its user’s bookmarks.',
  revoke: 'tefter.io → Account → API token → renew.',
  source: 'https://tefter.io/',
});
