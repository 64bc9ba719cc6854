// https://finage.co.uk/docs/api/getting-started
import { keyed, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'finage.api-key',
  provider: 'Finage',
  severity: 'low',
  shape: token`API_KEY${upperBase36(32)}`,
  words: ['finage'],
  prior: 0.85,
  about: 'Uses up the owner’s quota of market data.',
  revoke: 'finage.co.uk → Dashboard → API keys → delete.',
  source: 'https://finage.co.uk/docs/api/getting-started',
});
