// https://docs.nomic.ai/reference/getting-started/api-keys
import { bareLookAlikes, base64url, defineDetector, token } from '../../src/detector/index.js';

const shape = token`nk-${base64url(43)}`;

export default defineDetector({
  id: 'nomic.api-key',
  title: 'Nomic Atlas API key',
  provider: 'Nomic',
  severity: 'medium',
  shape,
  near: { words: ['nomic'], before: 64 },
  shortLiteral: 'the vendor’s name must stand before it',
  prior: 0.8,
  decoys: bareLookAlikes(shape, 'nomic'),
  docs: {
    about: 'Reads and changes the data sets of an organization and embeds at its cost.',
    revoke: 'atlas.nomic.ai → Settings → API keys → Delete.',
    source: 'https://docs.nomic.ai/reference/getting-started/api-keys',
  },
});
