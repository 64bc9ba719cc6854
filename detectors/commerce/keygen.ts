// https://keygen.sh/docs/api/authentication/
import { defineDetector, hex, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf('admin-', 'prod-', 'activ-', 'user-', 'env-')}${hex(32, 72)}v${oneOf('2', '3')}`;

export default defineDetector({
  id: 'keygen.token',
  title: 'Keygen API token',
  provider: 'Keygen',
  severity: 'high',
  shape,
  prior: 0.93,
  decoys: lookAlikes(shape),
  docs: {
    about: 'Acts on a software maker’s licences: an admin token makes, hands out and revokes them all.',
    revoke: 'Dashboard → the user or product → Tokens → Revoke; at once.',
    source: 'https://keygen.sh/docs/api/authentication/',
  },
});
