// https://docs.pushbullet.com/#authentication
import { base62, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'pushbullet.access-token',
  title: 'Pushbullet access token',
  provider: 'Pushbullet',
  severity: 'high',
  shape: token`o.${base62(32)}`,
  words: ['pushbullet', 'push_bullet', 'push-bullet', 'pushbullet', 'push bullet'],
  before: 96,
  verify: inHeader('https://api.pushbullet.com/v2/users/me', 'Access-Token'),
  about: 'Reads and sends the pushes, files and text messages of a user.',
  revoke: 'pushbullet.com → Settings → Access Tokens → Reset all.',
  source: 'https://docs.pushbullet.com/#authentication',
});
