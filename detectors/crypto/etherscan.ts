// https://docs.etherscan.io/getting-an-api-key
import { keyed, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'etherscan.api-key',
  provider: 'Etherscan',
  severity: 'low',
  shape: token`${upperBase36(34)}`,
  words: ['etherscan'],
  prior: 0.55,
  about: 'Uses up the owner’s request quota; the data is public.',
  revoke: 'etherscan.io → API keys → delete.',
  source: 'https://docs.etherscan.io/getting-an-api-key',
});
