// https://raygun.com/documentation/product-guides/api-keys/
import { base64, defineDetector, token, oneOf } from '../../src/detector/index.js';

const shape = token`${oneOf([base64(22), { kind: 'literal', text: '==' }], base64(22, 24))}`;

export default defineDetector({
  id: 'raygun.api-key',
  title: 'Raygun API key',
  provider: 'Raygun',
  severity: 'low',
  shape,
  prior: 0.88,
  near: { words: ['raygun'], before: 52 },
  decoys: (rng) => [`raygun_api_key=${shape.sample(rng).slice(0, 21)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Lets programs send errors to an application.',
    revoke: 'Application settings → Regenerate key.',
    source: 'https://raygun.com/documentation/product-guides/api-keys/',
  },
});
