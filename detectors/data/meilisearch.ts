// https://www.meilisearch.com/docs/learn/security/basic_security
import { hex, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'meilisearch.api-key',
  provider: 'Meilisearch',
  title: 'Meilisearch master or API key',
  severity: 'high',
  shape: token`${oneOf(hex(64), hex(40))}`,
  words: ['meilisearch', 'meili'],
  about: 'Searches, or as an admin or master key changes and deletes every index of a server.',
  revoke: 'DELETE /keys/KEY, or start the server with another master key, which ends all keys made from it.',
  source: 'https://www.meilisearch.com/docs/learn/security/basic_security',
});
