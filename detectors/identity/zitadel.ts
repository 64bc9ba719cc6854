// https://zitadel.com/docs/guides/integrate/service-users/personal-access-token
import { base64url, bearer, hostPart, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'zitadel.access-token',
  provider: 'ZITADEL',
  title: 'ZITADEL personal access token',
  severity: 'medium',
  shape: token`${base64url(71)}`,
  words: ['zitadel'],
  before: 52,
  prior: 0.7,
  parts: [hostPart('zitadel.cloud')],
  verify: bearer('https://{host}/oidc/v1/userinfo'),
  about: 'Acts as the machine user that it was made for: users, projects, roles.',
  revoke: 'The user → Personal access tokens → Delete; at once.',
  source: 'https://zitadel.com/docs/guides/integrate/service-users/personal-access-token',
});
