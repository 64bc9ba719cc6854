// https://extractorapi.com/documentation/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'extractorapi.api-key',
  provider: 'ExtractorAPI',
  severity: 'info',
  shape: token`${base62(40)}`,
  words: ['extractorapi', 'extractor_api', 'extractor-api', 'extractor api'],
  prior: 0.45,
  about: 'Extracts pages at the owner’s cost.',
  revoke: 'extractorapi.com → Dashboard → regenerate the key.',
  source: 'https://extractorapi.com/documentation/',
});
