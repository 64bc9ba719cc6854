// https://zitadel.com/docs/guides/integrate/service-users/personal-access-token
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'zitadel.access-token',
  provider: 'ZITADEL',
  title: 'ZITADEL personal access token',
  severity: 'medium',
  shape: token`${base64url(71)}`,
  words: ['zitadel'],
  before: 80,
  prior: 0.7,
  about: 'Acts as the machine user that it was made for: users, projects, roles.',
  revoke: 'The user → Personal access tokens → Delete; at once.',
  source: 'https://zitadel.com/docs/guides/integrate/service-users/personal-access-token',
});
