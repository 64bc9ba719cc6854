// https://apidocs.getresponse.com/v3/authentication
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'getresponse.api-key',
  provider: 'GetResponse',
  severity: 'medium',
  shape: token`${base36(32)}`,
  words: ['getresponse', 'get_response_api', 'getresponse360'],
  prior: 0.5,
  verify: {
    url: 'https://api.getresponse.com/v3/accounts',
    method: 'GET',
    auth: { header: 'X-Auth-Token', prefix: 'api-key ' },
    live: [200],
    dead: [401],
  },
  about: 'Reads and changes contacts, and sends newsletters in the owner’s name.',
  revoke: 'GetResponse → Tools → Integrations and API → delete the key.',
  source: 'https://apidocs.getresponse.com/v3/authentication',
});
