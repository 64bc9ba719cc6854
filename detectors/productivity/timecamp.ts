// https://developer.timecamp.com/
import { base36, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'timecamp.api-token',
  provider: 'TimeCamp',
  title: 'TimeCamp API token',
  severity: 'medium',
  shape: token`${base36(26)}`,
  words: ['timecamp', 'time_camp', 'time-camp'],
  before: 52,
  prior: 0.7,
  verify: inHeader('https://app.timecamp.com/third_party/api/user?format=json', 'Authorization'),
  about: 'Reads and changes hours, tasks and rates that its user can see.',
  revoke: 'Profile settings → API token → renew.',
  source: 'https://developer.timecamp.com/',
});
