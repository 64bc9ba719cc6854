// https://axonaut.com/api/v2/doc
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'axonaut.api-key',
  provider: 'Axonaut',
  severity: 'info',
  shape: token`${base36(32)}`,
  words: ['axonaut'],
  verify: {
    url: 'https://axonaut.com/api/v2/companies?type=all&sort=id',
    method: 'GET',
    auth: { header: 'userApiKey' },
    live: [200],
    dead: [401, 403],
  },
  about: 'Reads and changes the company’s invoices and customers.',
  revoke: 'Settings → API → regenerate the key.',
  source: 'https://axonaut.com/api/v2/doc',
});
