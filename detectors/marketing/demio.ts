// https://publicdemioapi.docs.apiary.io/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'demio.api-key',
  provider: 'Demio',
  severity: 'info',
  shape: token`${base62(32)}`,
  words: ['demio'],
  prior: 0.45,
  parts: [{ name: 'secret', shape: token`${base62(10, 20)}`, within: 120 }],
  about: 'With its secret, reads who registered for an owner’s webinars.',
  revoke: 'Demio → Account settings → API → regenerate.',
  source: 'https://publicdemioapi.docs.apiary.io/',
});
