// https://www.getoutline.com/developers
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`ol_api_${base62(38)}`;

export default defineDetector({
  id: 'outline.api-key',
  title: 'Outline API key',
  provider: 'Outline',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  docs: {
    about: 'Acts as its user on a team’s documents: reads, changes and shares them.',
    revoke: 'Settings → API → Revoke; at once.',
    source: 'https://www.getoutline.com/developers',
  },
});
