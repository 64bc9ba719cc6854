// https://interseller.readme.io/reference/authentication
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'interseller.api-key',
  provider: 'Interseller',
  severity: 'info',
  shape: token`${uuid()}`,
  words: ['interseller'],
  prior: 0.45,
  verify: {
    url: 'https://interseller.io/api/campaigns/list',
    method: 'GET',
    auth: { header: 'X-API-Key' },
    live: [200],
    dead: [401],
  },
  about: 'Reads an owner’s mail campaigns to candidates and their addresses.',
  revoke: 'interseller.io → Settings → Integrations → regenerate the API key.',
  source: 'https://interseller.readme.io/reference/authentication',
});
