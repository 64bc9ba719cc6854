// https://docs.uplead.com/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'uplead.api-key',
  provider: 'UpLead',
  severity: 'medium',
  shape: token`${base36(32)}`,
  words: ['uplead', 'up_lead'],
  before: 80,
  prior: 0.7,
  verify: {
    url: 'https://api.uplead.com/v2/credits',
    method: 'GET',
    auth: { header: 'Authorization' },
    live: [200],
    dead: [401],
  },
  about: 'Spends credits on people’s contact data.',
  revoke: 'app.uplead.com → Settings → API → Regenerate.',
  source: 'https://docs.uplead.com/',
});
