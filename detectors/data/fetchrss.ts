// https://fetchrss.com/developer
import { alphabet, chars, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'fetchrss.token',
  provider: 'FetchRSS',
  title: 'FetchRSS API token',
  severity: 'info',
  shape: token`${chars(alphabet('letters, digits and .', '0-9', 'A-Z', 'a-z', '.'), 40)}`,
  words: ['fetchrss'],
  prior: 0.45,
  about: 'Makes and deletes an account’s feeds.',
  revoke: 'fetchrss.com → Account → regenerate the token.',
  source: 'https://fetchrss.com/developer',
});
