// https://elasticemail.com/developers/api-documentation/rest-api
import { keyed, token, upperHex } from '../../src/detector/index.js';

export default keyed({
  id: 'elasticemail.api-key',
  provider: 'Elastic Email',
  severity: 'high',
  shape: token`${upperHex(96)}`,
  words: ['elasticemail', 'elastic_email', 'elastic-email', 'elastic email'],
  verify: {
    url: 'https://api.elasticemail.com/v4/statistics?from=2024-01-01T00:00:00',
    method: 'GET',
    auth: { header: 'X-ElasticEmail-ApiKey' },
    live: [200, 403],
    dead: [401],
  },
  about: 'Sends mail in the owner’s name and reads contacts, as far as the key’s rights go.',
  revoke: 'Elastic Email → Settings → API → delete the key; at once.',
  source: 'https://elasticemail.com/developers/api-documentation/rest-api',
});
