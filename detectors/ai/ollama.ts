// https://docs.ollama.com/api/authentication
import { base64url, hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'ollama.api-key',
  provider: 'Ollama',
  title: 'Ollama API key',
  severity: 'high',
  shape: token`${hex(32)}.${base64url(24)}`,
  words: ['ollama'],
  before: 52,
  prior: 0.85,
  about: 'Calls models in the vendor’s cloud at the owner’s cost.',
  revoke: 'ollama.com → Settings → Keys → Delete; at once.',
  source: 'https://docs.ollama.com/api/authentication',
});
