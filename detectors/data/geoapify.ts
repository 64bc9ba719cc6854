// https://apidocs.geoapify.com/docs/geocoding/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'geoapify.api-key',
  provider: 'Geoapify',
  severity: 'low',
  shape: token`${hex(32)}`,
  words: ['geoapify'],
  prior: 0.5,
  about: 'Uses up the owner’s quota of maps and addresses; web pages often carry it openly.',
  revoke: 'myprojects.geoapify.com → the project → API keys → delete.',
  source: 'https://apidocs.geoapify.com/docs/geocoding/',
});
