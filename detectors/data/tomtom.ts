// https://developer.tomtom.com/knowledgebase/platform/articles/how-to-get-an-tomtom-api-key/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'tomtom.api-key',
  provider: 'TomTom',
  severity: 'low',
  shape: token`${base62(32)}`,
  words: ['tomtom', 'tom_tom', 'tom-tom'],
  before: 52,
  about: 'Uses maps, routing and search at the owner’s cost. Web and mobile apps often carry it openly.',
  revoke: 'developer.tomtom.com → Dashboard → Keys → Delete.',
  source: 'https://developer.tomtom.com/knowledgebase/platform/articles/how-to-get-an-tomtom-api-key/',
});
