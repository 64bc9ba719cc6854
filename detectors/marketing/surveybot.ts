// https://app.surveybot.io/
import { alphabet, chars, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'surveybot.api-key',
  provider: 'Surveybot',
  severity: 'medium',
  shape: token`${chars(alphabet('letters, digits and -', 'A-Z', 'a-z', '0-9', '-'), 80)}`,
  words: ['surveybot', 'survey_bot', 'survey-bot'],
  before: 52,
  prior: 0.7,
  about: 'Reads surveys and their answers.',
  revoke: 'Surveybot → Settings → API → renew the key.',
  source: 'https://app.surveybot.io/',
});
