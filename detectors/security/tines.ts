// https://www.tines.com/docs/actions/types/webhook/
import { ALPHABETS, defineDetector, pattern } from '../../src/detector/index.js';

const shape = pattern({
  literals: ['.tines.com/webhook/', '.tines.io/webhook/'],
  before: 80,
  maxLength: 180,
  publicPrefix: 8,
  source: '(https://[a-z0-9.-]{1,60}\\.tines\\.(?:com|io)/webhook/[0-9a-f]{32}/[0-9a-f]{32})(?:[^0-9A-Za-z]|$)',
  format: 'https://<tenant>.tines.com/webhook/<32 hex>/<32 hex>',
  sample: (rng) =>
    `https://${rng.text(ALPHABETS.lower.chars, 8)}.tines.com/webhook/${rng.text(ALPHABETS.hex.chars, 32)}/${rng.text(ALPHABETS.hex.chars, 32)}`,
});

export default defineDetector({
  id: 'tines.webhook',
  title: 'Tines webhook address',
  provider: 'Tines',
  severity: 'medium',
  shape,
  decoys: (rng) => [shape.sample(rng).replace('webhook', 'hooks'), shape.sample(rng).slice(0, -2)],
  random: false,
  docs: {
    about: 'Starts a company’s automation with chosen input.',
    revoke: 'Open the story → the webhook action → change its secret; at once.',
    source: 'https://www.tines.com/docs/actions/types/webhook/',
  },
});
