// https://api.ynab.com/#personal-access-tokens
import { base64url, bearer, hex, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'ynab.access-token',
  provider: 'YNAB',
  title: 'YNAB personal access token',
  severity: 'medium',
  shape: token`${oneOf(base64url(43), hex(64))}`,
  words: ['ynab', 'youneedabudget', 'you_need_a_budget'],
  before: 52,
  prior: 0.6,
  verify: bearer('https://api.ynab.com/v1/user'),
  about: 'Reads and changes its user’s budgets and bank transactions.',
  revoke: 'app.ynab.com/settings/developer → Revoke; at once.',
  source: 'https://api.ynab.com/#personal-access-tokens',
});
