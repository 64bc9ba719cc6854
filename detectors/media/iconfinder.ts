// https://developer.iconfinder.com/reference/authentication
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'iconfinder.api-key',
  provider: 'Iconfinder',
  severity: 'low',
  shape: token`${base62(64)}`,
  words: ['iconfinder'],
  verify: { url: 'https://api.iconfinder.com/v4/iconsets', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Searches and downloads icons at the owner’s cost.',
  revoke: 'iconfinder.com/account/applications → the application → regenerate.',
  source: 'https://developer.iconfinder.com/reference/authentication',
});
