// https://www.osohq.com/docs/app-integration/client-apis
import { ALPHABETS, defineDetector, pattern } from '../../src/detector/index.js';

const shape = pattern({
  literals: ['_osotoken'],
  before: 50,
  maxLength: 120,
  publicPrefix: 2,
  exactCase: true,
  source: '\\be_[0-9A-Za-z]{6,20}_[0-9A-Za-z]{3,20}_osotoken[0-9A-Za-z]{10,60}\\b',
  format: 'e_<environment>_<key id>_osotoken<10–60 letters and digits>',
  sample: (rng) =>
    `e_${rng.text(ALPHABETS.base62.chars, 12)}_${rng.text(ALPHABETS.base62.chars, 6)}_osotoken01${rng.text(ALPHABETS.base62.chars, 32)}`,
});

export default defineDetector({
  id: 'oso.cloud-api-key',
  title: 'Oso Cloud API key',
  provider: 'Oso',
  severity: 'info',
  shape,
  prior: 0.9,
  decoys: (rng) => [shape.sample(rng).slice(0, 32), shape.sample(rng).replace('_osotoken', '-osotoken')],
  docs: {
    about: 'Reads and changes who may do what in an application.',
    revoke: 'ui.osohq.com → Settings → API keys → Delete.',
    source: 'https://www.osohq.com/docs/app-integration/client-apis',
  },
});
