// https://hasura.io/docs/latest/auth/authentication/admin-secret-access/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'hasura.admin-secret',
  provider: 'Hasura',
  title: 'Hasura admin secret',
  severity: 'critical',
  shape: token`${base62(64)}`,
  words: ['hasura', 'x-hasura-admin-secret'],
  prior: 0.5,
  about: 'Reads and changes all data behind a GraphQL server, past its permissions, and the server’s metadata.',
  revoke: 'Change HASURA_GRAPHQL_ADMIN_SECRET and restart; on Cloud: the project → Env vars.',
  source: 'https://hasura.io/docs/latest/auth/authentication/admin-secret-access/',
});
