// https://docs.dagster.io/deployment/dagster-plus/authentication-and-access-control/rbac/user-tokens
import { base64url, hex, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'dagster.cloud-token',
  provider: 'Dagster+',
  severity: 'high',
  shape: token`${oneOf('agent:', 'user:')}${base64url(2, 48)}:${hex(32)}`,
  words: ['dagster'],
  before: 96,
  title: 'Dagster+ token',
  prior: 0.9,
  about: 'Acts as a user or agent of the organisation: launches runs and changes deployments.',
  revoke: 'Organization settings → Tokens → Revoke.',
  source: 'https://docs.dagster.io/deployment/dagster-plus/authentication-and-access-control/rbac/user-tokens',
});
