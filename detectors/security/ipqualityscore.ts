// https://www.ipqualityscore.com/documentation/overview
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'ipqualityscore.api-key',
  provider: 'IPQualityScore',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['ipqualityscore', 'ip_quality_score', 'ipquality', 'ipqs'],
  about: 'Scores addresses, phones and mail at the owner’s cost, and reads the fraud reports of the account.',
  revoke: 'Settings → API keys → Reset.',
  source: 'https://www.ipqualityscore.com/documentation/overview',
});
