// https://docs.salad.com/reference/api-usage
import { base62, crc32Base62, defineDetector, inHeader, token } from '../../src/detector/index.js';

const shape = token`salad_cloud_${base62(1, 7)}_${base62(6, 235)}${crc32Base62()}`;

export default defineDetector({
  id: 'saladcloud.api-key',
  title: 'SaladCloud API key',
  provider: 'SaladCloud',
  severity: 'high',
  shape,
  decoys: (rng) => [`${shape.sample(rng).slice(0, -6)}000000`, shape.sample(rng).toUpperCase()],
  verify: inHeader('https://api.salad.com/api/public', 'Salad-Api-Key', { live: [204] }),
  docs: {
    about: 'Starts containers at its owner’s cost and reads their settings.',
    revoke: 'portal.salad.com → API Access → Revoke.',
    source: 'https://docs.salad.com/reference/api-usage',
  },
});
