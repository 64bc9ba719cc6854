// https://developers.lokalise.com/reference/api-authentication
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'lokalise.api-token',
  provider: 'Lokalise',
  title: 'Lokalise API token',
  severity: 'medium',
  shape: token`${base36(40)}`,
  words: ['lokalise'],
  prior: 0.43,
  verify: {
    url: 'https://api.lokalise.com/api2/projects?limit=1',
    method: 'GET',
    auth: { header: 'X-Api-Token' },
    live: [200, 403],
    dead: [400, 401],
  },
  about: 'Reads a team’s texts and translations, and with write access changes what ships.',
  revoke: 'Profile settings → API tokens → Delete; at once.',
  source: 'https://developers.lokalise.com/reference/api-authentication',
});
