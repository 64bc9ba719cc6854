// https://www.groovehq.com/docs/authentication
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'groove.token',
  provider: 'Groove',
  title: 'Groove private token',
  severity: 'medium',
  shape: token`${base62(64)}`,
  words: ['groove', 'groovehq'],
  prior: 0.5,
  verify: { url: 'https://api.groovehq.com/v1/me', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Reads and answers the tickets of a help desk.',
  revoke: 'Groove → Settings → API → regenerate the private token.',
  source: 'https://www.groovehq.com/docs/authentication',
});
