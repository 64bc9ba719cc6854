// https://developers.mindmeister.com/docs/authentication
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'mindmeister.access-token',
  provider: 'MindMeister',
  title: 'MindMeister personal access token',
  severity: 'medium',
  shape: token`${base64url(43)}`,
  words: ['mindmeister', 'mind_meister'],
  verify: {
    url: 'https://www.mindmeister.com/api/v2/users/me',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401],
  },
  about: 'Acts as its user on their mind maps.',
  revoke: 'Account → API → Revoke.',
  source: 'https://developers.mindmeister.com/docs/authentication',
});
