// https://www.zillowgroup.com/developers/
import { base36, defineDetector, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const shape = token`X1-ZW${oneOf('z', 'S')}${base36(10, 14)}_${base36(4, 6)}`;

export default defineDetector({
  id: 'zillow.zwsid',
  title: 'Zillow web service id (ZWSID)',
  provider: 'Zillow',
  severity: 'info',
  shape,
  decoys: lookAlikes(shape),
  random: false,
  docs: {
    about: 'Looked up houses until the interface was switched off in 2021.',
    revoke: 'The interface is switched off; remove the id.',
    source: 'https://www.zillowgroup.com/developers/',
  },
});
