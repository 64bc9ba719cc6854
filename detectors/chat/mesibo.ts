// https://docs.mesibo.com/api/backend-api/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'mesibo.app-token',
  provider: 'mesibo',
  title: 'mesibo app token',
  severity: 'medium',
  shape: token`${base62(64)}`,
  words: ['mesibo'],
  about: 'Makes and deletes the users of a messaging application, and their tokens.',
  revoke: 'Console → the application → regenerate the app token.',
  source: 'https://docs.mesibo.com/api/backend-api/',
});
