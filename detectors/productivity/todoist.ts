// https://developer.todoist.com/api/v1/#authorization
import { base36, bearer, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'todoist.api-token',
  provider: 'Todoist',
  title: 'Todoist API token',
  severity: 'medium',
  shape: token`${base36(40)}`,
  words: ['todoist', 'to_doist'],
  before: 52,
  prior: 0.45,
  verify: bearer('https://api.todoist.com/api/v1/user', { dead: [401, 403] }),
  about: 'Reads and changes all tasks and projects of its user.',
  revoke: 'Settings → Integrations → Developer → Issue a new API token.',
  source: 'https://developer.todoist.com/api/v1/#authorization',
});
