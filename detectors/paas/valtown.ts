// https://docs.val.town/api/authentication/
import { base64url, bearer, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`vtwn_${base64url(20, 80)}`;

export default defineDetector({
  id: 'valtown.api-token',
  title: 'Val Town API token',
  provider: 'Val Town',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  verify: bearer('https://api.val.town/v1/me'),
  docs: {
    about: 'Reads, changes and runs the code of its user, and reads its stored data.',
    revoke: 'val.town → Settings → API tokens → Delete; at once.',
    source: 'https://docs.val.town/api/authentication/',
  },
});
