// https://wit.ai/docs/http/#authentication_link
import { bearer, keyed, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'wit.server-token',
  provider: 'Wit.ai',
  title: 'Wit.ai server access token',
  severity: 'low',
  shape: token`${upperBase36(32)}`,
  words: [
    'wit_ai',
    'wit.ai',
    'wit-ai',
    'witai',
    'wit_token',
    'wit_api',
    'wit_access',
    'wit_key',
    'wit_server',
    'wit-token',
    'wittoken',
    'witaccess',
  ],
  before: 64,
  verify: bearer('https://api.wit.ai/apps?offset=0&limit=1'),
  about: 'Uses, and as server token changes, what an app has learned.',
  revoke: 'wit.ai → the app → Settings → renew the server access token.',
  source: 'https://wit.ai/docs/http/#authentication_link',
});
