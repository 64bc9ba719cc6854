// https://docs.portainer.io/api/access
import { base64, defineDetector, token, wholeBytesCheck } from '../../src/detector/index.js';

const shape = token`ptr_${base64(43)}=`;

export default defineDetector({
  id: 'portainer.access-token',
  check: wholeBytesCheck((text) => [text.slice(4)]),
  title: 'Portainer access token',
  provider: 'Portainer',
  severity: 'critical',
  shape,
  decoys: (rng) => [shape.sample(rng).slice(0, 30), shape.sample(rng).replace('ptr_', 'ptr-')],
  docs: {
    about: 'Acts as its user on a Portainer server: starts containers on every environment that it may use.',
    revoke: 'My account → Access tokens → Remove; at once.',
    source: 'https://docs.portainer.io/api/access',
  },
});
