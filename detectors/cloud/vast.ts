// https://docs.vast.ai/api-reference/authentication
import { bearer, hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'vast.api-key',
  provider: 'Vast.ai',
  severity: 'high',
  shape: token`${hex(64)}`,
  words: [
    'vast_ai',
    'vast-ai',
    'vastai',
    'vast.ai',
    'vast_api',
    'vast-api',
    'vastapi',
    'vast_key',
    'vast_token',
    'vast_secret',
    'vast-key',
    'vast-token',
  ],
  before: 52,
  prior: 0.6,
  verify: bearer('https://console.vast.ai/api/v0/users/current/'),
  about: 'Rents GPU machines on the account’s credit, and logs in to them.',
  revoke: 'cloud.vast.ai → Keys → Delete.',
  source: 'https://docs.vast.ai/api-reference/authentication',
});
