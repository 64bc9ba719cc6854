// https://github.com/nebojsac/Campayn-API
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'campayn.api-key',
  provider: 'Campayn',
  severity: 'info',
  shape: token`${base36(64)}`,
  words: ['campayn'],
  about: 'Reads contacts and sends mail campaigns.',
  revoke: 'Settings → API → regenerate the key.',
  source: 'https://github.com/nebojsac/Campayn-API',
});
