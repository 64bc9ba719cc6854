// https://xata.io/docs
import { base62, bearer, defineDetector, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf('xau_', 'xao_')}${base62(32, 36)}`;

export default defineDetector({
  id: 'xata.api-key',
  verify: bearer('https://api.xata.io/user'),
  title: 'Xata API key',
  provider: 'Xata',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  docs: {
    about: 'Reads and changes the databases of its user or organisation.',
    revoke: 'Console → Account settings → API keys → Delete; at once.',
    source: 'https://xata.io/docs',
  },
});
