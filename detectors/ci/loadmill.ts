// https://docs.loadmill.com/integrations/api-tokens
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'loadmill.api-token',
  provider: 'Loadmill',
  title: 'Loadmill API token',
  severity: 'medium',
  shape: token`${base62(40)}`,
  words: ['loadmill', 'load_mill'],
  verify: { url: 'https://app.loadmill.com/api/v1/labels', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Reads and runs a team’s tests, with the values kept in them.',
  revoke: 'Settings → Security → API tokens → Delete.',
  source: 'https://docs.loadmill.com/integrations/api-tokens',
});
