// https://surveyanyplace.com/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'surveyanyplace.api-key',
  provider: 'Survey Anyplace',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['surveyanyplace', 'survey_anyplace', 'survey-anyplace'],
  before: 52,
  prior: 0.6,
  about: 'Reads the answers to a company’s surveys.',
  revoke: 'Settings → Integrations → API → renew the key.',
  source: 'https://surveyanyplace.com/',
});
