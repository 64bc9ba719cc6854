// https://surge.sh/help/using-surge-with-git-hooks
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'surge.token',
  provider: 'Surge',
  title: 'Surge deploy token',
  severity: 'medium',
  shape: token`${hex(32)}`,
  words: ['surge_token', 'surge-token', 'surgetoken', 'surge.surge.sh', 'surge.sh', 'surge_login'],
  before: 52,
  prior: 0.45,
  about: 'Publishes sites on the account’s domains, and takes them down.',
  revoke: 'surge logout on the machine that made it; change the password at surge.sh.',
  source: 'https://surge.sh/help/using-surge-with-git-hooks',
});
