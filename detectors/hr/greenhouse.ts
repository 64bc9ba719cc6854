// https://developers.greenhouse.io/harvest.html
import { digits, hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'greenhouse.harvest-key',
  provider: 'Greenhouse',
  title: 'Greenhouse Harvest API key',
  severity: 'high',
  shape: token`${hex(32)}-${digits(1)}`,
  words: ['greenhouse', 'harvest.greenhouse.io'],
  prior: 0.7,
  verify: {
    url: 'https://harvest.greenhouse.io/v1/users?per_page=1',
    method: 'GET',
    auth: 'Basic',
    live: [200, 403],
    dead: [401],
  },
  about: 'Reads and changes applicants with all their data, as far as the key’s rights go.',
  revoke: 'Greenhouse → Configure → Dev Center → API credentials → revoke; at once.',
  source: 'https://developers.greenhouse.io/harvest.html',
});
