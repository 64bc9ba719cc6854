// https://www.storecove.com/docs/
import { base64url, bearer, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'storecove.api-key',
  provider: 'Storecove',
  severity: 'medium',
  shape: token`${base64url(43)}`,
  words: ['storecove'],
  before: 52,
  prior: 0.7,
  verify: bearer('https://api.storecove.com/api/v2/discovery/identifiers'),
  about: 'Sends electronic invoices in a company’s name, and reads what it received.',
  revoke: 'Storecove → API keys → Delete.',
  source: 'https://www.storecove.com/docs/',
});
