// https://www.koyeb.com/docs/reference/api
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'koyeb.api-token',
  provider: 'Koyeb',
  title: 'Koyeb API token',
  severity: 'high',
  shape: token`${base36(64)}`,
  words: ['koyeb'],
  verify: { url: 'https://app.koyeb.com/v1/account/profile', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Deploys, changes and deletes the applications of an organization, and reads their secrets’ names.',
  revoke: 'Settings → API → Delete; at once.',
  source: 'https://www.koyeb.com/docs/reference/api',
});
