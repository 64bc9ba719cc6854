// https://app.zipcodebase.com/documentation
import { inHeader, keyed, token, uuid, uuidCheck } from '../../src/detector/index.js';

export default keyed({
  id: 'zipcodebase.api-key',
  provider: 'Zipcodebase',
  severity: 'low',
  shape: token`${uuid()}`,
  words: ['zipcodebase', 'zipcode_base', 'zipcode-base'],
  before: 52,
  check: uuidCheck,
  verify: inHeader('https://app.zipcodebase.com/api/v1/status', 'apikey'),
  about: 'Uses up the post-code look-ups of the plan.',
  revoke: 'app.zipcodebase.com → API keys → Delete.',
  source: 'https://app.zipcodebase.com/documentation',
});
