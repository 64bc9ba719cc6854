// https://userflow.com/docs/api
import { bareLookAlikes, base36, bearer, defineDetector, token } from '../../src/detector/index.js';

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
  verify: bearer('https://api.userflow.com/users?limit=1'),
  docs: {
    about: 'Reads and changes the users that a product’s guides are shown to.',
    revoke: 'Settings → API → Delete the key.',
    source: 'https://userflow.com/docs/api',
  },
});
