// https://dashboard.clearbit.com/docs#authentication
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'clearbit.secret-key',
  provider: 'Clearbit',
  severity: 'medium',
  shape: token`sk_${hex(32)}`,
  words: ['clearbit'],
  title: 'Clearbit secret key',
  before: 96,
  shortLiteral: 'the vendor’s name must stand before it',
  about: 'Looks up people and companies at the account’s cost.',
  revoke: 'dashboard.clearbit.com → API → regenerate the key.',
  source: 'https://dashboard.clearbit.com/docs#authentication',
});
