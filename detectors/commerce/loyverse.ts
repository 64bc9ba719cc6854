// https://developer.loyverse.com/docs/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'loyverse.access-token',
  provider: 'Loyverse',
  title: 'Loyverse access token',
  severity: 'medium',
  shape: token`${base36(32)}`,
  words: ['loyverse'],
  verify: { url: 'https://api.loyverse.com/v1.0/merchant/', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Reads and changes a shop’s receipts, stock and customers.',
  revoke: 'Back office → Access tokens → Delete.',
  source: 'https://developer.loyverse.com/docs/',
});
