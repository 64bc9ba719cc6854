// https://app.zenserp.com/documentation
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'zenserp.api-key',
  provider: 'Zenserp',
  severity: 'low',
  shape: token`${uuid()}`,
  words: ['zenserp'],
  before: 80,
  verify: {
    url: 'https://app.zenserp.com/api/v2/status',
    method: 'GET',
    auth: { header: 'apikey' },
    live: [200],
    dead: [401],
  },
  about: 'Reads search results on the account’s credits.',
  revoke: 'app.zenserp.com → API keys → Delete.',
  source: 'https://app.zenserp.com/documentation',
});
