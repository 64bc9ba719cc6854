// https://docs.dyspatch.io/api/
import { keyed, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'dyspatch.api-key',
  provider: 'Dyspatch',
  severity: 'medium',
  shape: token`${upperBase36(52)}`,
  words: ['dyspatch'],
  verify: { url: 'https://api.dyspatch.io/templates', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Reads the mail templates of an organization.',
  revoke: 'Dyspatch → Settings → API keys → revoke; at once.',
  source: 'https://docs.dyspatch.io/api/',
});
