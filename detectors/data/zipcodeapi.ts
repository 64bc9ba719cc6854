// https://www.zipcodeapi.com/API
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'zipcodeapi.api-key',
  provider: 'ZipCodeAPI',
  severity: 'low',
  shape: token`${base62(64)}`,
  words: ['zipcodeapi', 'zipcode_api', 'zipcode-api', 'zip_code_api'],
  before: 52,
  prior: 0.6,
  about: 'Uses up the post-code look-ups of the plan.',
  revoke: 'zipcodeapi.com → Account → renew the application key.',
  source: 'https://www.zipcodeapi.com/API',
});
