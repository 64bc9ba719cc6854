// https://developer.nulab.com/docs/typetalk/auth/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'typetalk.client-secret',
  provider: 'Typetalk',
  title: 'Typetalk client secret',
  severity: 'low',
  shape: token`${base62(64)}`,
  words: ['typetalk', 'type_talk', 'type-talk'],
  before: 52,
  prior: 0.6,
  parts: [{ name: 'client id', shape: token`${base62(32)}`, within: 200 }],
  about: 'With its client id, reads and writes a team’s topics.',
  revoke: 'typetalk.com/my/develop/applications → the application → renew.',
  source: 'https://developer.nulab.com/docs/typetalk/auth/',
});
