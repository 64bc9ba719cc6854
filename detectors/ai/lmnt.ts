// https://docs.lmnt.com/api-reference
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'lmnt.api-key',
  provider: 'LMNT',
  severity: 'info',
  shape: token`${hex(32)}`,
  words: ['lmnt'],
  verify: {
    url: 'https://api.lmnt.com/v1/account',
    method: 'GET',
    auth: { header: 'X-API-Key' },
    live: [200],
    dead: [401, 403],
  },
  prior: 0.5,
  about: 'Speaks text at the owner’s cost, with the voices that they cloned.',
  revoke: 'app.lmnt.com → Account → API keys → Delete.',
  source: 'https://docs.lmnt.com/api-reference',
});
