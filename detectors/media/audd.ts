// https://docs.audd.io/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'audd.api-token',
  provider: 'AudD',
  severity: 'low',
  shape: token`${hex(32)}`,
  words: ['audd', 'audd.io'],
  title: 'AudD API token',
  about: 'Recognises music at the account’s cost.',
  revoke: 'dashboard.audd.io → renew the token.',
  source: 'https://docs.audd.io/',
});
