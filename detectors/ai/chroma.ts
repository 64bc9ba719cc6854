// https://docs.trychroma.com/cloud/getting-started
import { base58, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'chroma.api-key',
  provider: 'Chroma Cloud',
  severity: 'high',
  shape: token`ck-${base58(42, 45)}`,
  words: ['chroma', 'chromadb', 'chromacloud', 'trychroma'],
  before: 96,
  shortLiteral: 'the vendor’s name must stand before it',
  sampleName: 'CHROMA_API_KEY',
  verify: {
    url: 'https://api.trychroma.com/api/v2/auth/identity',
    method: 'GET',
    auth: { header: 'x-chroma-token' },
    live: [200],
    dead: [401],
  },
  about: 'Reads and changes the collections of its database.',
  revoke: 'trychroma.com → the database → Settings → API keys → Delete.',
  source: 'https://docs.trychroma.com/cloud/getting-started',
});
