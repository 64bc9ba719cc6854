// https://developer.cloze.com/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'cloze.api-key',
  prior: 0.45,
  provider: 'Cloze',
  severity: 'info',
  shape: token`${hex(32)}`,
  words: [
    'cloze_api',
    'cloze-api',
    'clozeapi',
    'cloze_key',
    'cloze-key',
    'clozekey',
    'cloze_token',
    'cloze-token',
    'clozetoken',
    'cloze.com',
    'cloze_secret',
    'cloze-secret',
    'clozesecret',
    'cloze',
  ],
  about: 'With its user’s address, reads and changes people and projects.',
  revoke: 'cloze.com → Settings → Integrations → API keys → Delete.',
  source: 'https://developer.cloze.com/',
});
