// https://serper.dev/
import { hex, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'serper.api-key',
  provider: 'Serper',
  severity: 'medium',
  shape: token`${hex(40)}`,
  words: ['serper', 'serperdev', 'serperapi'],
  verify: inHeader('https://google.serper.dev/account', 'X-API-KEY', { dead: [401, 403] }),
  about: 'Searches at its owner’s cost.',
  revoke: 'serper.dev → API keys → Delete.',
  source: 'https://serper.dev/',
});
