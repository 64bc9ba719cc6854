// https://app.tmetric.com/help/data-integrations/api
import { keyed, token, upperHex } from '../../src/detector/index.js';

export default keyed({
  id: 'tmetric.api-token',
  provider: 'TMetric',
  title: 'TMetric API token',
  severity: 'medium',
  shape: token`${upperHex(64)}`,
  words: ['tmetric'],
  before: 80,
  prior: 0.7,
  verify: { url: 'https://app.tmetric.com/api/v3/user', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Reads and changes the hours that its user can see.',
  revoke: 'My profile → API token → Get new API token.',
  source: 'https://app.tmetric.com/help/data-integrations/api',
});
