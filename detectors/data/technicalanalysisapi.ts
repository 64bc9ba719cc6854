// https://technical-analysis-api.com/
import { keyed, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'technicalanalysisapi.api-key',
  provider: 'Technical Analysis API',
  severity: 'low',
  shape: token`${upperBase36(48)}`,
  words: [
    'technicalanalysisapi',
    'technical_analysis_api',
    'technical-analysis-api',
    'technical_analysis',
    'technical-analysis',
  ],
  before: 52,
  prior: 0.7,
  about: 'Uses up the look-ups of the plan.',
  revoke: 'technical-analysis-api.com → Account → renew the key.',
  source: 'https://technical-analysis-api.com/',
});
