// https://gtmetrix.com/api/docs/2.0/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'gtmetrix.api-key',
  provider: 'GTmetrix',
  severity: 'low',
  shape: token`${hex(32)}`,
  words: ['gtmetrix'],
  prior: 0.5,
  verify: { url: 'https://gtmetrix.com/api/2.0/status', method: 'GET', auth: 'Basic', live: [200], dead: [401] },
  about: 'Runs page tests at the owner’s cost and reads earlier reports.',
  revoke: 'gtmetrix.com → Account → regenerate the API key.',
  source: 'https://gtmetrix.com/api/docs/2.0/',
});
