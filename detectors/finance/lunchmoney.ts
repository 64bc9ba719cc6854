// https://lunchmoney.dev/#authentication
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'lunchmoney.access-token',
  provider: 'Lunch Money',
  title: 'Lunch Money access token',
  severity: 'medium',
  shape: token`${hex(50)}`,
  words: ['lunch_money', 'lunch-money', 'lunchmoney'],
  verify: { url: 'https://dev.lunchmoney.app/v1/me', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Reads and changes a person’s accounts, transactions and budgets.',
  revoke: 'Settings → Developers → delete the token.',
  source: 'https://lunchmoney.dev/#authentication',
});
