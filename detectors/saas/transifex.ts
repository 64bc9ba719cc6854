// https://developers.transifex.com/reference/api-authentication
import { bearer, hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'transifex.api-token',
  provider: 'Transifex',
  title: 'Transifex API token',
  severity: 'medium',
  shape: token`1/${hex(40)}`,
  words: ['transifex', 'tx_token', 'tx-token', 'txtoken', 'tx_api'],
  before: 52,
  prior: 0.85,
  verify: bearer('https://rest.api.transifex.com/organizations'),
  about: 'Reads and changes the translations that an application ships.',
  revoke: 'User settings → API token → delete; at once.',
  source: 'https://developers.transifex.com/reference/api-authentication',
});
