// https://developer.shodan.io/api
import { base62, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'shodan.api-key',
  provider: 'Shodan',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['shodan'],
  after: 24,
  check: notHash,
  about: 'Searches hosts with its owner’s credits and reads the account’s alerts.',
  revoke: 'account.shodan.io → Reset API key.',
  source: 'https://developer.shodan.io/api',
});
