// https://pollsapi.com/
import { keyed, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'pollsapi.api-key',
  provider: 'Polls API',
  severity: 'low',
  shape: token`${upperBase36(28)}`,
  words: ['pollsapi', 'polls_api', 'polls-api', 'pollsapi', 'polls api'],
  after: 24,
  about: 'Reads, creates and deletes the polls of its owner.',
  revoke: 'Polls API → Account → API key → renew.',
  source: 'https://pollsapi.com/',
});
