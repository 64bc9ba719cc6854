// https://docs.uplead.com/
import { base36, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'uplead.api-key',
  provider: 'UpLead',
  severity: 'medium',
  shape: token`${base36(32)}`,
  words: ['uplead', 'up_lead'],
  before: 52,
  prior: 0.6,
  verify: inHeader('https://api.uplead.com/v2/credits', 'Authorization'),
  about: 'Spends credits on people’s contact data.',
  revoke: 'app.uplead.com → Settings → API → Regenerate.',
  source: 'https://docs.uplead.com/',
});
