// https://docs.photoroom.com/getting-started/how-can-i-get-my-api-key
import { alphabet, chars, defineDetector, hex, inHeader, token } from '../../src/detector/index.js';

const shape = token`sk_pr_${chars(alphabet('lower-case letters, digits, _ and -', '0-9', 'a-z', '_-'), 1, 60)}_${hex(40)}`;

export default defineDetector({
  id: 'photoroom.api-key',
  title: 'Photoroom API key',
  provider: 'Photoroom',
  severity: 'high',
  shape,
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).replace('sk_pr_', 'sk_pq_')],
  verify: inHeader('https://image-api.photoroom.com/v1/account', 'x-api-key', { dead: [401, 403] }),
  docs: {
    about: 'Edits images at its owner’s cost.',
    revoke: 'app.photoroom.com/api-dashboard → Regenerate.',
    source: 'https://docs.photoroom.com/getting-started/how-can-i-get-my-api-key',
  },
});
