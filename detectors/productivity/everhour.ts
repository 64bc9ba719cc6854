// https://everhour.docs.apiary.io/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'everhour.api-key',
  provider: 'Everhour',
  severity: 'medium',
  shape: token`${hex(4)}-${hex(4)}-${hex(6)}-${hex(6)}-${hex(8)}`,
  words: ['everhour'],
  prior: 0.85,
  verify: {
    url: 'https://api.everhour.com/users/me',
    method: 'GET',
    auth: { header: 'X-Api-Key' },
    live: [200],
    dead: [401],
  },
  about: 'Reads and changes a team’s time records, projects and rates.',
  revoke: 'Everhour → Settings → Profile → regenerate the API token.',
  source: 'https://everhour.docs.apiary.io/',
});
