// https://app.tmetric.com/help/data-integrations/api
import { bearer, keyed, token, upperHex } from '../../src/detector/index.js';

export default keyed({
  id: 'tmetric.api-token',
  provider: 'TMetric',
  title: 'TMetric API token',
  severity: 'medium',
  shape: token`${upperHex(64)}`,
  words: ['tmetric'],
  before: 52,
  prior: 0.7,
  verify: bearer('https://app.tmetric.com/api/v3/user'),
  about: 'Reads and changes the hours that its user can see.',
  revoke: 'My profile → API token → Get new API token.',
  source: 'https://app.tmetric.com/help/data-integrations/api',
});
