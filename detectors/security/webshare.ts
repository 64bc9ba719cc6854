// https://apidocs.webshare.io/
import { base36, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'webshare.api-key',
  provider: 'Webshare',
  severity: 'medium',
  shape: token`${base36(40)}`,
  words: ['webshare', 'web_share'],
  before: 52,
  verify: inHeader('https://proxy.webshare.io/api/v2/profile/', 'Authorization', { prefix: 'Token ' }),
  about: 'Uses and buys proxies on the account.',
  revoke: 'proxy.webshare.io → API → Keys → Delete.',
  source: 'https://apidocs.webshare.io/',
});
