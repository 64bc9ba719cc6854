// https://docs.fulcrumapp.com/docs/api-introduction
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'fulcrum.token',
  provider: 'Fulcrum',
  title: 'Fulcrum API token',
  severity: 'medium',
  shape: token`${base36(80)}`,
  words: ['fulcrum', 'fulcrumapp'],
  verify: {
    url: 'https://api.fulcrumapp.com/api/v2/users.json',
    method: 'GET',
    auth: { header: 'X-ApiToken' },
    live: [200],
    dead: [401],
  },
  about: 'Reads and changes the field records, photos and forms of an organization.',
  revoke: 'Fulcrum → Settings → API → delete the token.',
  source: 'https://docs.fulcrumapp.com/docs/api-introduction',
});
