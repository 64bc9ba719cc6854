// https://loops.so/docs/api-reference/api-key
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'loops.api-key',
  provider: 'Loops',
  severity: 'medium',
  shape: token`${hex(32)}`,
  words: [
    'loops_api',
    'loops-api',
    'loopsapi',
    'loops_key',
    'loops-key',
    'loopskey',
    'loops_secret',
    'loops-secret',
    'loopssecret',
    'loops_token',
    'loops-token',
    'loopstoken',
    'loops_so',
    'loops-so',
    'loopsso',
    'loops.so',
  ],
  verify: { url: 'https://app.loops.so/api/v1/api-key', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Reads and changes contacts and sends mail in a company’s name.',
  revoke: 'Settings → API → delete the key.',
  source: 'https://loops.so/docs/api-reference/api-key',
});
