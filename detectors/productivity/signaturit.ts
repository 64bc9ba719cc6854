// https://docs.signaturit.com/api/latest
import { base62, bearer, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'signaturit.access-token',
  title: 'Signaturit access token',
  provider: 'Signaturit',
  severity: 'medium',
  shape: token`${base62(86)}`,
  words: ['signaturit'],
  after: 24,
  verify: bearer('https://api.signaturit.com/v3/signatures.json', { dead: [] }),
  about: 'Sends documents for signature and reads the signed ones.',
  revoke: 'app.signaturit.com → Settings → API → Regenerate.',
  source: 'https://docs.signaturit.com/api/latest',
});
