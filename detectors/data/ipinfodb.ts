// https://www.ipinfodb.com/api
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'ipinfodb.api-key',
  provider: 'IPInfoDB',
  severity: 'low',
  shape: token`${base36(64)}`,
  words: ['ipinfodb'],
  about: 'Looks up addresses in the owner’s name; abuse gets the account blocked.',
  revoke: 'Account → API key → Regenerate.',
  source: 'https://www.ipinfodb.com/api',
});
