// https://api.blazemeter.com/api-monitoring/
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'blazemeter.access-token',
  provider: 'BlazeMeter',
  severity: 'medium',
  shape: token`${uuid()}`,
  words: ['runscope', 'blazemeter'],
  title: 'BlazeMeter (Runscope) access token',
  verify: { url: 'https://api.runscope.com/account', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Reads and changes monitored API tests, and the secrets that they hold.',
  revoke: 'Runscope → Applications → delete the application.',
  source: 'https://api.blazemeter.com/api-monitoring/',
});
