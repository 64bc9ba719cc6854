// https://app.zipcodebase.com/documentation
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'zipcodebase.api-key',
  provider: 'Zipcodebase',
  severity: 'low',
  shape: token`${uuid()}`,
  words: ['zipcodebase', 'zipcode_base', 'zipcode-base'],
  before: 80,
  verify: {
    url: 'https://app.zipcodebase.com/api/v1/status',
    method: 'GET',
    auth: { header: 'apikey' },
    live: [200],
    dead: [401],
  },
  about: 'Uses up the post-code look-ups of the plan.',
  revoke: 'app.zipcodebase.com → API keys → Delete.',
  source: 'https://app.zipcodebase.com/documentation',
});
