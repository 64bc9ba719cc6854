// https://geocodify.com/docs/api/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'geocodify.api-key',
  provider: 'Geocodify',
  severity: 'low',
  shape: token`${hex(40)}`,
  words: ['geocodify'],
  prior: 0.5,
  about: 'Uses up the owner’s quota of addresses.',
  revoke: 'geocodify.com → Dashboard → regenerate the key.',
  source: 'https://geocodify.com/docs/api/',
});
