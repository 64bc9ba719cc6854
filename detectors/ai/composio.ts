// https://docs.composio.dev/docs/quickstart
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'composio.api-key',
  provider: 'Composio',
  severity: 'high',
  shape: token`ak_${base64url(20)}`,
  words: ['composio'],
  before: 96,
  shortLiteral: 'the vendor’s name must stand before it',
  verify: {
    url: 'https://backend.composio.dev/api/v3/toolkits?limit=1',
    method: 'GET',
    auth: { header: 'x-api-key' },
    live: [200],
    dead: [401],
  },
  about: 'Acts through all accounts that the project’s users connected.',
  revoke: 'Composio → Project settings → API keys → Delete.',
  source: 'https://docs.composio.dev/docs/quickstart',
});
