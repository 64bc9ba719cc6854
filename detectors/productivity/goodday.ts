// https://www.goodday.work/developers/api-v2
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'goodday.token',
  provider: 'GoodDay',
  title: 'GoodDay API token',
  severity: 'medium',
  shape: token`${hex(32)}`,
  words: ['goodday', 'goodday.work', 'gd-api-token'],
  prior: 0.5,
  verify: {
    url: 'https://api.goodday.work/2.0/users',
    method: 'GET',
    auth: { header: 'gd-api-token' },
    live: [200],
    dead: [401],
  },
  about: 'Reads and changes an organization’s projects and tasks.',
  revoke: 'GoodDay → Settings → Integrations → API → regenerate the token.',
  source: 'https://www.goodday.work/developers/api-v2',
});
