// https://simfin.readme.io/reference/getting-started-1
import { base62, keyed, oneOf, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'simfin.api-key',
  provider: 'SimFin',
  severity: 'low',
  shape: token`${oneOf(uuid(), base62(32, 36))}`,
  words: ['simfin'],
  about: 'Reads companies’ figures and prices within its owner’s plan.',
  revoke: 'simfin.com → Account → API key → Regenerate.',
  source: 'https://simfin.readme.io/reference/getting-started-1',
});
