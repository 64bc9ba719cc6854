// https://developers.fibery.io/guides/authentication/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'fibery.token',
  provider: 'Fibery',
  title: 'Fibery API token',
  severity: 'high',
  shape: token`${hex(8)}.${hex(35)}`,
  words: ['fibery', 'fibery.io'],
  prior: 0.85,
  about: 'Reads and changes everything that its user can see in a workspace.',
  revoke: 'Fibery → Settings → API tokens → delete; at once.',
  source: 'https://developers.fibery.io/guides/authentication/',
});
