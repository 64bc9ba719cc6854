// https://api.data.gov/docs/api-key/
import { base62, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'datagov.api-key',
  provider: 'data.gov',
  severity: 'low',
  shape: token`${base62(40)}`,
  words: [
    'data_gov',
    'data-gov',
    'datagov',
    'api.data.gov',
    'data.gov',
    'nrel_api',
    'nrel-api',
    'nrelapi',
    'nasa_api',
    'nasa-api',
    'nasaapi',
    'api.nasa.gov',
  ],
  check: notHash,
  verify: {
    url: 'https://developer.nrel.gov/api/alt-fuel-stations/v1.json?limit=1',
    method: 'GET',
    auth: { header: 'X-Api-Key' },
    live: [200, 429],
    dead: [403],
  },
  about: 'Uses up the owner’s share of look-ups at the agencies’ APIs.',
  revoke: 'Ask api.data.gov for another key.',
  source: 'https://api.data.gov/docs/api-key/',
});
