// https://developers.meistertask.com/docs/authentication
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'meistertask.access-token',
  provider: 'MeisterTask',
  title: 'MeisterTask personal access token',
  severity: 'medium',
  shape: token`${base64url(43)}`,
  words: ['meistertask', 'meister_task'],
  verify: { url: 'https://www.meistertask.com/api/projects', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Acts as its user on their projects and tasks.',
  revoke: 'Account → API → Revoke.',
  source: 'https://developers.meistertask.com/docs/authentication',
});
