// https://arize.com/docs/ax/security-and-settings/api-keys
import { base64url, keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'arize.api-key',
  provider: 'Arize AI',
  severity: 'info',
  shape: token`ak-${uuid()}-${base64url(24, 48)}`,
  words: ['arize', 'arizeai', 'arize_ai'],
  before: 96,
  shortLiteral: 'the vendor’s name must stand before it',
  about: 'Writes and reads the traces of models in a space.',
  revoke: 'app.arize.com → Settings → API keys → Delete.',
  source: 'https://arize.com/docs/ax/security-and-settings/api-keys',
});
