// https://deepinfra.com/docs/getting-started
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'deepinfra.api-key',
  provider: 'DeepInfra',
  severity: 'high',
  shape: token`${base62(32)}`,
  words: ['deepinfra', 'deep_infra', 'deep-infra'],
  verify: { url: 'https://api.deepinfra.com/v1/me', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Calls models at the account’s cost.',
  revoke: 'deepinfra.com → Dashboard → API keys → Delete.',
  source: 'https://deepinfra.com/docs/getting-started',
});
