// https://docs.konghq.com/konnect/org-management/access-tokens/
import { base62, defineDetector, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf('kpat_', 'spat_')}${base62(32, 55)}`;

export default defineDetector({
  id: 'kong.konnect-token',
  title: 'Kong Konnect access token',
  provider: 'Kong',
  severity: 'critical',
  shape,
  verify: {
    url: 'https://global.api.konghq.com/v3/users/me',
    method: 'GET',
    auth: 'Bearer',
    live: [200, 403],
    dead: [401],
  },
  decoys: lookAlikes(shape),
  docs: {
    about: 'Changes the gateways of an organization: their routes, plugins and the credentials of consumers.',
    revoke: 'Konnect → Personal access tokens (or the system account) → Revoke; at once.',
    source: 'https://docs.konghq.com/konnect/org-management/access-tokens/',
  },
});
