// https://developers.artsy.net/v2/docs/authentication
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'artsy.client-secret',
  provider: 'Artsy',
  severity: 'low',
  shape: token`${base62(32)}`,
  words: ['artsy'],
  title: 'Artsy client secret',
  parts: [{ name: 'client id', shape: token`${base62(20)}`, within: 120 }],
  about: 'With its client id, reads the open data on art and artists.',
  revoke: 'developers.artsy.net → the app → Reset.',
  source: 'https://developers.artsy.net/v2/docs/authentication',
});
