// https://api.surveymonkey.com/v3/docs
import { bearer, dotted, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'surveymonkey.access-token',
  provider: 'SurveyMonkey',
  title: 'SurveyMonkey access token',
  severity: 'info',
  shape: token`${dotted(60, 140)}`,
  words: ['surveymonkey', 'survey_monkey', 'survey-monkey'],
  prior: 0.45,
  verify: bearer('https://api.surveymonkey.com/v3/users/me'),
  about: 'Reads surveys, contacts and answers of its account, as far as its scopes go.',
  revoke: 'developer.surveymonkey.com → My apps → Settings → reset the token.',
  source: 'https://api.surveymonkey.com/v3/docs',
});
