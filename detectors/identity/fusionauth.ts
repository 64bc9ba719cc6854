// https://fusionauth.io/docs/apis/authentication
import { base64url, keyed, token, oneOf, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'fusionauth.api-key',
  provider: 'FusionAuth',
  severity: 'info',
  shape: token`${oneOf(base64url(64), uuid())}`,
  words: ['fusionauth', 'fusion_auth', 'fusion-auth', 'fusion auth'],
  about: 'Administers users and applications of a FusionAuth server, unless its endpoints were limited.',
  revoke: 'FusionAuth → Settings → API keys → delete; at once.',
  source: 'https://fusionauth.io/docs/apis/authentication',
});
