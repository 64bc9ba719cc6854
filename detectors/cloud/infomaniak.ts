// https://developer.infomaniak.com/
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'infomaniak.api-token',
  provider: 'Infomaniak',
  title: 'Infomaniak API token',
  severity: 'high',
  shape: token`${base64url(60, 100)}`,
  words: ['infomaniak'],
  verify: { url: 'https://api.infomaniak.com/1/profile', method: 'GET', auth: 'Bearer', live: [200, 403], dead: [401] },
  about: 'Acts as its user in mail, drive, hosting and domains, as far as its scopes go.',
  revoke: 'manager.infomaniak.com → Users and profile → API tokens → delete; at once.',
  source: 'https://developer.infomaniak.com/',
});
