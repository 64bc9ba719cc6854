// https://docs.retool.com/org-users/guides/retool-api/authentication
import { alphabet, bearer, chars, defineDetector, hostPart, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`retool_01${chars(alphabet('Crockford base32', '0-9', 'a-h', 'jk', 'mn', 'p-t', 'v-z'), 24)}`;

export default defineDetector({
  id: 'retool.access-token',
  title: 'Retool API access token',
  provider: 'Retool',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  parts: [hostPart('retool.com')],
  verify: bearer('https://{host}/api/v2/users?limit=1', { live: [200, 403] }),
  docs: {
    about: 'Manages users, groups, apps and source control of an organization, within its scopes.',
    revoke: 'Retool → Settings → API → the token → Revoke.',
    source: 'https://docs.retool.com/org-users/guides/retool-api/authentication',
  },
});
