// https://typesense.org/docs/latest/api/api-keys.html
import { base62, hostPart, inHeader, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'typesense.api-key',
  provider: 'Typesense',
  severity: 'medium',
  shape: token`${base62(32, 64)}`,
  words: ['typesense', 'type_sense', 'type-sense'],
  prior: 0.45,
  check: notHash,
  parts: [hostPart('typesense.net')],
  verify: inHeader('https://{host}/keys', 'X-TYPESENSE-API-KEY', { dead: [] }),
  about:
    'Reads, and as admin key changes or deletes, every collection of a cluster. Search-only keys are public by design.',
  revoke: 'DELETE /keys/ID with an admin key, or Cloud console → API keys.',
  source: 'https://typesense.org/docs/latest/api/api-keys.html',
});
