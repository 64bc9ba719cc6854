// https://developers.envoy.com/hub/docs/api-keys
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'envoy.api-key',
  provider: 'Envoy',
  title: 'Envoy (visitors) API key',
  severity: 'medium',
  shape: token`${base62(220)}`,
  words: ['envoy'],
  verify: {
    url: 'https://api.envoy.com/v1/locations',
    method: 'GET',
    auth: { header: 'X-Api-Key' },
    live: [200, 403],
    dead: [401],
  },
  about: 'Reads visitors and employees who signed in at an office.',
  revoke: 'Envoy → Integrations → API → delete the key.',
  source: 'https://developers.envoy.com/hub/docs/api-keys',
});
