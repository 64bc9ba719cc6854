// https://docs.abstractapi.com/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'abstract.api-key',
  provider: 'Abstract API',
  severity: 'medium',
  shape: token`${base36(32)}`,
  words: ['abstractapi', 'abstract_api', 'abstract-api'],
  about: 'Uses the paid look-ups (addresses, phones, companies) at the owner’s cost.',
  revoke: 'Dashboard → the API → Rotate key.',
  source: 'https://docs.abstractapi.com/',
});
