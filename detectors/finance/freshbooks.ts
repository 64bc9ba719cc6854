// https://www.freshbooks.com/api/authentication
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'freshbooks.token',
  provider: 'FreshBooks',
  title: 'FreshBooks token or client secret',
  severity: 'high',
  shape: token`${base36(64)}`,
  words: ['freshbooks'],
  prior: 0.5,
  verify: {
    url: 'https://api.freshbooks.com/auth/api/v1/users/me',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401],
  },
  about: 'Reads and changes a business’s invoices, clients and expenses; a client secret takes users’ grants.',
  revoke: 'FreshBooks → Settings → Developer portal → the app → revoke or reset.',
  source: 'https://www.freshbooks.com/api/authentication',
});
