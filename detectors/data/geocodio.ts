// https://www.geocod.io/docs/#authentication
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'geocodio.api-key',
  provider: 'Geocodio',
  severity: 'low',
  shape: token`${hex(39)}`,
  words: ['geocodio', 'geocod.io', 'geocod'],
  prior: 0.6,
  verify: {
    url: 'https://api.geocod.io/v1.7/geocode?q=10001',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [403],
  },
  about: 'Looks up addresses at the owner’s cost.',
  revoke: 'dash.geocod.io → API keys → delete; at once.',
  source: 'https://www.geocod.io/docs/#authentication',
});
