// https://engineering.toggl.com/docs/authentication/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'toggl.api-token',
  provider: 'Toggl Track',
  title: 'Toggl Track API token',
  severity: 'medium',
  shape: token`${base36(32)}`,
  words: ['toggl'],
  before: 52,
  prior: 0.6,
  verify: {
    url: 'https://api.track.toggl.com/api/v9/me',
    method: 'GET',
    auth: { user: '{secret}', password: 'api_token' },
    live: [200],
    dead: [403],
  },
  about: 'Reads and changes the hours of its user and, for admins, of the workspace.',
  revoke: 'Profile settings → API token → Reset.',
  source: 'https://engineering.toggl.com/docs/authentication/',
});
