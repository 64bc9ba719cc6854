// https://api-docs.juro.com/
import { base62, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'juro.api-key',
  provider: 'Juro',
  severity: 'medium',
  shape: token`${base62(40)}`,
  words: ['juro'],
  check: notHash,
  verify: {
    url: 'https://api.juro.com/v3/templates',
    method: 'GET',
    auth: { header: 'x-api-key' },
    live: [200],
    dead: [401],
  },
  about: 'Reads and makes contracts, with the people and terms in them.',
  revoke: 'Settings → Integrations → API → Regenerate.',
  source: 'https://api-docs.juro.com/',
});
