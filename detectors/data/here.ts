// https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'here.api-key',
  provider: 'HERE',
  severity: 'medium',
  shape: token`${base64url(43)}`,
  words: ['here_', 'here-', 'hereapi', 'herekey', 'heretoken', 'heresecret', 'heremaps', 'here.com', 'hereapi.com'],
  prior: 0.5,
  sampleName: 'HERE_API_KEY',
  about: 'Uses maps, routes and addresses at the owner’s cost; web pages often carry it openly.',
  revoke: 'platform.here.com → Access manager → the app → Credentials → delete.',
  source:
    'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
});
