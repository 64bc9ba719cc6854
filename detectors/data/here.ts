// https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'here.api-key',
  provider: 'HERE',
  severity: 'medium',
  shape: token`${base64url(43)}`,
  words: [
    'here_api',
    'here-api',
    'hereapi',
    'here_key',
    'here-key',
    'here_token',
    'here_maps',
    'here-maps',
    'heremaps',
    'here_app',
    'here.com',
    'hereapi.com',
    'here_rest',
  ],
  prior: 0.5,
  sampleName: 'HERE_API_KEY',
  about: 'Uses maps, routes and addresses at the owner’s cost; web pages often carry it openly.',
  revoke: 'platform.here.com → Access manager → the app → Credentials → delete.',
  source:
    'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
});
