// https://www.easy-insight.com/api/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'easyinsight.api-key',
  provider: 'Easy Insight',
  title: 'Easy Insight API key or secret',
  severity: 'info',
  shape: token`${base62(20)}`,
  words: ['easyinsight', 'easy_insight', 'easy-insight', 'easy insight'],
  prior: 0.6,
  about: 'Key or secret of a pair that reads and writes an account’s data sources.',
  revoke: 'Easy Insight → Account → regenerate the API keys.',
  source: 'https://www.easy-insight.com/api/',
});
