// https://docs.morphllm.com/
import { bareLookAlikes, base64url, defineDetector, token } from '../../src/detector/index.js';

const shape = token`sk-${base64url(32, 64)}`;

export default defineDetector({
  id: 'morph.api-key',
  title: 'Morph API key',
  provider: 'Morph',
  severity: 'info',
  shape,
  near: { words: ['morph', 'morphllm'], before: 64 },
  shortLiteral: 'the vendor’s name must stand before it',
  prior: 0.7,
  decoys: bareLookAlikes(shape, 'morph'),
  docs: {
    about: 'Calls models that edit code at the owner’s cost.',
    revoke: 'Dashboard → API keys → Delete.',
    source: 'https://docs.morphllm.com/',
  },
});
