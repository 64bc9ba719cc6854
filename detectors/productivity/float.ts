// https://developer.float.com/overview_authentication.html
import { base64, hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'float.token',
  provider: 'Float',
  title: 'Float API token',
  severity: 'medium',
  shape: token`${hex(16)}${base64(42, 43)}=`,
  words: [
    'float_api',
    'float-api',
    'floatapi',
    'float_token',
    'float-token',
    'floattoken',
    'float_key',
    'float_access',
    'float_secret',
    'float-secret',
    'floatsecret',
    'float.com',
  ],
  prior: 0.7,
  sampleName: 'FLOAT_API_TOKEN',
  verify: { url: 'https://api.float.com/v3/accounts', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Reads and changes a team’s people, rates and schedules.',
  revoke: 'Float → Team settings → Integrations → API → regenerate the key.',
  source: 'https://developer.float.com/overview_authentication.html',
});
