// https://www.avaza.com/api/
import { digits, hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'avaza.access-token',
  provider: 'Avaza',
  severity: 'medium',
  shape: token`${digits(1, 11)}-${hex(40)}`,
  words: ['avaza'],
  title: 'Avaza personal access token',
  verify: { url: 'https://api.avaza.com/api/Account', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Acts as its user: reads and changes projects, time sheets and invoices.',
  revoke: 'Settings → Manage developer apps → delete the token.',
  source: 'https://www.avaza.com/api/',
});
