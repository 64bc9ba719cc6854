// https://www.whoxy.com/account/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'whoxy.api-key',
  provider: 'Whoxy',
  severity: 'low',
  shape: token`${base36(33)}`,
  words: ['whoxy'],
  before: 52,
  prior: 0.7,
  about: 'Spends the account’s credits on domain records.',
  revoke: 'whoxy.com → Account → API key → reset.',
  source: 'https://www.whoxy.com/account/',
});
