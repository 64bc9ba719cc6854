// https://docs.portainer.io/api/access
import { base64, base64Padded, defineDetector, keyed, token, wholeBytesCheck } from '../../src/detector/index.js';

const shape = token`ptr_${base64(43)}=`;

const about = 'Acts as its user on a Portainer server: starts containers on every environment that it may use.';
const revoke = 'My account → Access tokens → Remove; at once.';
const source = 'https://docs.portainer.io/api/access';

export default [
  defineDetector({
    id: 'portainer.access-token',
    check: wholeBytesCheck((text) => [text.slice(4)]),
    title: 'Portainer access token',
    provider: 'Portainer',
    severity: 'critical',
    shape,
    decoys: (rng) => [shape.sample(rng).slice(0, 30), shape.sample(rng).replace('ptr_', 'ptr-')],
    docs: { about, revoke, source },
  }),
  keyed({
    id: 'portainer.token-by-name',
    title: 'Portainer access token of another length',
    provider: 'Portainer',
    severity: 'critical',
    shape: token`ptr_${base64Padded(20, 60)}`,
    words: ['portainer'],
    claims: ['portainer.access-token'],
    about,
    revoke,
    source,
  }),
];
