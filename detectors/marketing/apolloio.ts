// https://docs.apollo.io/docs/create-api-key
import { base64url, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'apolloio.api-key',
  provider: 'Apollo.io',
  severity: 'medium',
  shape: token`${base64url(22)}`,
  words: [
    'apolloio',
    'apollo.io',
    'apollo_io',
    'apollo-io',
    'apollo_api',
    'apollo_api_key',
    'apollo-api-key',
    'apolloapikey',
    'apollo_key',
    'apollo-key',
    'apollokey',
    'apollo_token',
    'apollo-token',
    'apollotoken',
  ],
  check: notHash,
  prior: 0.8,
  before: 32,
  about: 'Searches people and companies at the account’s cost and reads its contacts.',
  revoke: 'Settings → Integrations → API keys → Revoke.',
  source: 'https://docs.apollo.io/docs/create-api-key',
});
