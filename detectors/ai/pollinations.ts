// https://github.com/pollinations/pollinations/blob/main/APIDOCS.md
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`plln_sk_${base62(16, 52)}`;

export default defineDetector({
  id: 'pollinations.secret-key',
  title: 'Pollinations secret key',
  provider: 'Pollinations',
  severity: 'info',
  shape,
  decoys: lookAlikes(shape),
  docs: {
    about: 'Makes images and text at the cost of its owner’s credit.',
    revoke: 'enter.pollinations.ai → API keys → Delete.',
    source: 'https://github.com/pollinations/pollinations/blob/main/APIDOCS.md',
  },
});
