// https://v2docs.galileo.ai/references/faqs/find-keys
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'galileo.api-key',
  provider: 'Galileo',
  severity: 'info',
  shape: token`${base64url(43)}`,
  words: [
    'galileo_',
    'galileo-',
    'galileoapi',
    'galileotoken',
    'galileokey',
    'galileosecret',
    'rungalileo',
    'galileo.ai',
  ],
  prior: 0.5,
  sampleName: 'GALILEO_API_KEY',
  about: 'Reads and writes an organization’s logged prompts and evaluations.',
  revoke: 'app.galileo.ai → Settings → API keys → delete.',
  source: 'https://v2docs.galileo.ai/references/faqs/find-keys',
});
