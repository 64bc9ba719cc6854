// https://developers.survicate.com/data-export/setup/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'survicate.api-key',
  provider: 'Survicate',
  severity: 'medium',
  shape: token`${base36(32)}`,
  words: ['survicate'],
  before: 80,
  prior: 0.7,
  verify: {
    url: 'https://data-api.survicate.com/v1/surveys',
    method: 'GET',
    auth: { header: 'Authorization', prefix: 'Basic ' },
    live: [200],
    dead: [401],
  },
  about: 'Reads surveys, answers and the people who gave them.',
  revoke: 'Panel → Settings → Access keys → Regenerate.',
  source: 'https://developers.survicate.com/data-export/setup/',
});
