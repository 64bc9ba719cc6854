// https://developer.adobe.com/frameio/
import { base64url, defineDetector, token } from '../../src/detector/index.js';

const shape = token`fio-u-${base64url(64)}`;

export default defineDetector({
  id: 'frameio.developer-token',
  title: 'Frame.io developer token',
  provider: 'Frame.io',
  severity: 'high',
  shape,
  verify: { url: 'https://api.frame.io/v2/me', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toUpperCase()],
  docs: {
    about: 'Acts as its user: reads and changes their films and comments.',
    revoke: 'developer.frame.io → Tokens → Delete; at once.',
    source: 'https://developer.adobe.com/frameio/',
  },
});
