// https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'ethplorer.api-key',
  provider: 'Ethplorer',
  severity: 'low',
  shape: token`EK-${base62(5)}-${base62(7)}-${base62(5)}`,
  words: ['ethplorer'],
  prior: 0.9,
  shortLiteral: 'the vendor’s name must stand before it',
  about: 'Uses up the owner’s request quota; the data is public.',
  revoke: 'ethplorer.io/wallet → API keys → delete.',
  source: 'https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API',
});
