// https://docs.wistia.com/reference/authentication
import { base36, bearer, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'wistia.api-token',
  provider: 'Wistia',
  title: 'Wistia API token',
  severity: 'medium',
  shape: token`${base36(64)}`,
  words: ['wistia'],
  before: 52,
  verify: bearer('https://api.wistia.com/v1/account.json'),
  about: 'Reads, changes and deletes an account’s videos, as far as its rights go.',
  revoke: 'Account → Settings → API access → Delete the token.',
  source: 'https://docs.wistia.com/reference/authentication',
});
