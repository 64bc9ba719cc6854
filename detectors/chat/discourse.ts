// https://meta.discourse.org/t/create-and-configure-an-api-key/230124
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'discourse.api-key',
  provider: 'Discourse',
  severity: 'high',
  shape: token`${hex(64)}`,
  words: ['discourse', 'api-username', 'api_username'],
  after: 40,
  prior: 0.45,
  about:
    'Acts on the forum as the users it was made for; a global key administers it: members, mail addresses, settings.',
  revoke: 'Admin → Advanced → API keys → revoke; at once.',
  source: 'https://meta.discourse.org/t/create-and-configure-an-api-key/230124',
});
