// https://developer.bigcommerce.com/docs/start/authentication/api-accounts
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'bigcommerce.access-token',
  provider: 'BigCommerce',
  severity: 'high',
  shape: token`${base36(31)}`,
  words: ['bigcommerce', 'big_commerce', 'big-commerce', 'store_hash', 'store-hash', 'storehash'],
  title: 'BigCommerce access token',
  parts: [{ name: 'store hash', shape: token`stores/${base36(5, 12)}` }],
  about: 'Reads and changes the shop’s orders, customers and goods, as far as its scopes go.',
  revoke: 'Control panel → Settings → Store-level API accounts → Delete.',
  source: 'https://developer.bigcommerce.com/docs/start/authentication/api-accounts',
});
