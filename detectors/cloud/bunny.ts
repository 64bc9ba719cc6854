// https://docs.bunny.net/reference/bunnynet-api-overview
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'bunny.api-key',
  provider: 'bunny.net',
  severity: 'high',
  shape: token`${uuid()}${uuid()}`,
  words: ['bunny', 'bunnycdn', 'bunnynet', 'accesskey'],
  prior: 0.95,
  before: 96,
  verify: {
    url: 'https://api.bunny.net/pullzone?page=1&perPage=5',
    method: 'GET',
    auth: { header: 'AccessKey' },
    live: [200],
    dead: [401],
  },
  about: 'Changes and deletes the account’s zones, storage and billing details.',
  revoke: 'dash.bunny.net → Account settings → API → Reset.',
  source: 'https://docs.bunny.net/reference/bunnynet-api-overview',
});
