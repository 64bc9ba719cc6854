// https://help.postageapp.com/kb/api/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'postageapp.api-key',
  provider: 'PostageApp',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['postageapp', 'postage_app', 'postage-app', 'postageapp', 'postage app'],
  about: 'Sends mail through a project and reads what was sent.',
  revoke: 'PostageApp → the project → Settings → Reset API key.',
  source: 'https://help.postageapp.com/kb/api/',
});
