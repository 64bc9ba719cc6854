// https://docs.intrinio.com/documentation/web_api/getting_started
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'intrinio.api-key',
  provider: 'Intrinio',
  severity: 'low',
  shape: token`${base62(44)}`,
  words: ['intrinio'],
  about: 'Uses up the owner’s quota of market data.',
  revoke: 'account.intrinio.com → API keys → regenerate.',
  source: 'https://docs.intrinio.com/documentation/web_api/getting_started',
});
