// https://newsdata.io/documentation
import { bareLookAlikes, base36, defineDetector, token } from '../../src/detector/index.js';

const shape = token`pub_${base36(31, 41)}`;

export default defineDetector({
  id: 'newsdata.api-key',
  title: 'NewsData.io API key',
  provider: 'NewsData.io',
  severity: 'info',
  shape,
  near: { words: ['newsdata', 'news_data', 'newsdataio', 'newsdataapi'], before: 80 },
  prior: 0.85,
  decoys: bareLookAlikes(shape, 'newsdata'),
  docs: {
    about: 'Reads news within the credits of its owner.',
    revoke: 'Dashboard → API key → Regenerate.',
    source: 'https://newsdata.io/documentation',
  },
});
