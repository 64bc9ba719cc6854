// https://github.com/nebojsac/Campayn-API
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'campayn.api-key',
  provider: 'Campayn',
  severity: 'info',
  shape: token`${base36(64)}`,
  words: ['campayn'],
  verify: {
    url: 'https://campayn.com/api/v1/lists',
    method: 'GET',
    auth: { header: 'Authorization', prefix: 'TRUEREST apikey=' },
    live: [200],
    dead: [401],
  },
  about: 'Reads contacts and sends mail campaigns.',
  revoke: 'Settings → API → regenerate the key.',
  source: 'https://github.com/nebojsac/Campayn-API',
});
