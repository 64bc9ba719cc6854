// https://developers.surveysparrow.com/rest-apis
import { base64url, bearer, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'surveysparrow.access-token',
  provider: 'SurveySparrow',
  title: 'SurveySparrow access token',
  severity: 'medium',
  shape: token`${base64url(88)}`,
  words: ['surveysparrow', 'survey_sparrow', 'survey-sparrow'],
  before: 52,
  prior: 0.7,
  verify: bearer('https://api.surveysparrow.com/v1/contacts'),
  about: 'Reads contacts, surveys and answers, and changes them.',
  revoke: 'Settings → Apps & integrations → the private app → Regenerate.',
  source: 'https://developers.surveysparrow.com/rest-apis',
});
