// https://api-docs.omnisend.com/reference/overview
import { base64url, hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'omnisend.api-key',
  provider: 'Omnisend',
  severity: 'medium',
  shape: token`${hex(24)}-${base64url(40, 55)}`,
  words: ['omnisend'],
  prior: 0.85,
  verify: {
    url: 'https://api.omnisend.com/v3/contacts?limit=1',
    method: 'GET',
    auth: { header: 'X-API-KEY' },
    live: [200],
    dead: [401],
  },
  about: 'Reads and changes a shop’s contacts and orders and sends campaigns.',
  revoke: 'Store settings → Integrations & API → API keys → Delete.',
  source: 'https://api-docs.omnisend.com/reference/overview',
});
