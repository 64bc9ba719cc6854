// https://baserow.io/docs/apis/rest-api
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'baserow.database-token',
  provider: 'Baserow',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['baserow'],
  title: 'Baserow database token',
  verify: {
    url: 'https://api.baserow.io/api/database/tokens/check/',
    method: 'GET',
    auth: { header: 'Authorization', prefix: 'Token ' },
    live: [200],
    dead: [401],
  },
  about: 'Reads and changes rows of the tables that it was given.',
  revoke: 'Settings → Database tokens → Delete.',
  source: 'https://baserow.io/docs/apis/rest-api',
});
