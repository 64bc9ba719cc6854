// https://www.bugherd.com/api_v2
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'bugherd.api-key',
  provider: 'BugHerd',
  severity: 'low',
  shape: token`${base36(22)}`,
  words: ['bugherd'],
  prior: 0.82,
  verify: {
    url: 'https://www.bugherd.com/api_v2/projects.json',
    method: 'GET',
    auth: 'Basic',
    live: [200],
    dead: [401],
  },
  about: 'Reads and changes the organisation’s tasks and comments.',
  revoke: 'Settings → General settings → regenerate the API key.',
  source: 'https://www.bugherd.com/api_v2',
});
