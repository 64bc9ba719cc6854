// https://userflow.com/docs/api
import { bareLookAlikes, base36, defineDetector, token } from '../../src/detector/index.js';

const shape = token`ak_${base36(26)}`;

export default defineDetector({
  id: 'userflow.api-key',
  title: 'Userflow API key',
  provider: 'Userflow',
  severity: 'high',
  shape,
  near: { words: ['userflow', 'user_flow'], before: 96 },
  decoys: bareLookAlikes(shape, 'userflow'),
  shortLiteral: 'the vendor’s name must stand before it',
  prior: 0.9,
  verify: { url: 'https://api.userflow.com/users?limit=1', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  docs: {
    about: 'Reads and changes the users that a product’s guides are shown to.',
    revoke: 'Settings → API → Delete the key.',
    source: 'https://userflow.com/docs/api',
  },
});
