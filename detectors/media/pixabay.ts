// https://pixabay.com/api/docs/
import { digits, hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'pixabay.api-key',
  provider: 'Pixabay',
  severity: 'low',
  shape: token`${digits(7, 8)}-${hex(25)}`,
  words: ['pixabay'],
  prior: 0.7,
  about: 'Searches images and videos in the name of its owner, within the rate limit.',
  revoke: 'pixabay.com/api/docs shows the key; ask the support for a new one.',
  source: 'https://pixabay.com/api/docs/',
});
