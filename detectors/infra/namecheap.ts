// https://www.namecheap.com/support/api/intro/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'namecheap.api-key',
  provider: 'Namecheap',
  severity: 'high',
  shape: token`${hex(32)}`,
  words: ['namecheap', 'name_cheap'],
  about: 'From an address that is allowed, changes where an account’s domains point, and buys more.',
  revoke: 'Profile → Tools → API Access → Reset; at once.',
  source: 'https://www.namecheap.com/support/api/intro/',
});
