// https://docs.cloverly.com/
import { alphabet, base36, chars, keyed, token } from '../../src/detector/index.js';

const body = alphabet('lower-case letters, digits, _ and :', 'a-z', '0-9', '_:');

export default keyed({
  id: 'cloverly.api-key',
  provider: 'Cloverly',
  severity: 'info',
  shape: token`${base36(1)}${chars(body, 27)}`,
  words: ['cloverly'],
  prior: 0.8,
  verify: {
    url: 'https://api.cloverly.com/2019-03-beta/account',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401],
  },
  about: 'Buys carbon offsets at the account’s cost.',
  revoke: 'dashboard.cloverly.com → API keys → Delete.',
  source: 'https://docs.cloverly.com/',
});
