// https://developers.survicate.com/data-export/setup/
import { base36, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'survicate.api-key',
  provider: 'Survicate',
  severity: 'medium',
  shape: token`${base36(32)}`,
  words: ['survicate'],
  before: 52,
  prior: 0.6,
  verify: inHeader('https://data-api.survicate.com/v1/surveys', 'Authorization', { prefix: 'Basic ' }),
  about: 'Reads surveys, answers and the people who gave them.',
  revoke: 'Panel → Settings → Access keys → Regenerate.',
  source: 'https://developers.survicate.com/data-export/setup/',
});
