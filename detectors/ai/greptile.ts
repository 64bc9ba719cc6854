// https://www.greptile.com/docs/api-reference/introduction
import { base64, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'greptile.api-key',
  provider: 'Greptile',
  severity: 'medium',
  shape: token`${base64(48)}`,
  words: ['greptile'],
  check: notHash,
  about: 'Asks about the code that an organization has indexed.',
  revoke: 'app.greptile.com → Settings → API keys → delete.',
  source: 'https://www.greptile.com/docs/api-reference/introduction',
});
