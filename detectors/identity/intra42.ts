// https://api.intra.42.fr/apidoc/guides/getting_started
import { defineDetector, hex, oneOf, token } from '../../src/detector/index.js';

const clientSecret = token`s-s4t2${oneOf('ud', 'af')}-${hex(64)}`;

export default defineDetector({
  id: 'intra42.client-secret',
  title: '42 Intra application secret',
  provider: '42 Intra',
  severity: 'high',
  shape: clientSecret,
  parts: [{ name: 'client id', shape: token`u-s4t2${oneOf('ud', 'af')}-${hex(64)}` }],
  decoys: (rng) => [clientSecret.sample(rng).slice(0, -1), clientSecret.sample(rng).replace('s-s4', 'u-s4')],
  docs: {
    about: 'Poses as the application towards the school’s API: reads students, projects and campuses.',
    revoke: 'profile.intra.42.fr → OAuth applications → the application → Regenerate secret.',
    source: 'https://api.intra.42.fr/apidoc/guides/getting_started',
  },
});
