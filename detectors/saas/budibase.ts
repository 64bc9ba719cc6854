// https://docs.budibase.com/docs/public-api
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'budibase.api-key',
  provider: 'Budibase',
  severity: 'medium',
  shape: token`${hex(32)}-${hex(78, 80)}`,
  words: ['budibase'],
  prior: 0.85,
  before: 96,
  about: 'Acts as its user: reads and changes apps, their tables and users.',
  revoke: 'Portal → the user menu → API key → Regenerate.',
  source: 'https://docs.budibase.com/docs/public-api',
});
