// https://api.nasa.gov/
import { base62, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'nasa.api-key',
  provider: 'NASA',
  title: 'NASA Open APIs key',
  severity: 'low',
  shape: token`${base62(40)}`,
  words: ['nasa'],
  before: 52,
  check: notHash,
  prior: 0.5,
  verify: {
    url: 'https://api.nasa.gov/planetary/apod',
    method: 'GET',
    auth: { header: 'X-Api-Key' },
    live: [200, 429],
    dead: [403],
  },
  about: 'Uses the hourly requests of the person who signed up for it.',
  revoke: 'Sign up for another key at api.nasa.gov; the service does not end keys itself.',
  source: 'https://api.nasa.gov/',
});
