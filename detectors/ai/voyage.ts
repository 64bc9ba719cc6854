// https://docs.voyageai.com/docs/api-key-and-installation
import { base64url, defineDetector, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf('pa-', 'al-')}${base64url(43)}`;

export default defineDetector({
  id: 'voyage.api-key',
  title: 'Voyage AI API key',
  provider: 'Voyage AI',
  severity: 'medium',
  shape,
  near: { words: ['voyage', 'voyageai'], before: 80 },
  shortLiteral: 'the vendor’s name must stand before it',
  decoys: (rng) => [`voyage ${shape.sample(rng).slice(0, -1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Makes embeddings at an account’s cost.',
    revoke: 'dashboard.voyageai.com → API keys → Delete; at once.',
    source: 'https://docs.voyageai.com/docs/api-key-and-installation',
  },
});
