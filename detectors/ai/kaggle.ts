// https://www.kaggle.com/docs/api
import { bearer, defineDetector, hex, token } from '../../src/detector/index.js';

const provider = 'Kaggle';
const docs = {
  about: 'Acts as its user: submits to competitions, reads and publishes their data.',
  revoke: 'kaggle.com → Settings → API → Expire token; at once.',
  source: 'https://www.kaggle.com/docs/api',
};
const current = token`KGAT_${hex(32)}`;
const key = token`${hex(32)}`;

export default [
  defineDetector({
    id: 'kaggle.api-token',
    verify: bearer('https://www.kaggle.com/api/v1/competitions/list'),
    title: 'Kaggle API token',
    provider,
    severity: 'medium',
    shape: current,
    docs,
    decoys: (rng) => [current.sample(rng).slice(0, -1), current.sample(rng).toLowerCase()],
  }),
  defineDetector({
    id: 'kaggle.api-key',
    title: 'Kaggle API key',
    provider,
    severity: 'medium',
    shape: key,
    docs,
    near: { words: ['kaggle'], before: 48 },
    sampleName: 'KAGGLE_KEY',
    decoys: (rng) => [`kaggle_key=${rng.text('0123456789abcdef', 31)}`, `md5 ${key.sample(rng)}`],
  }),
];
