// https://scrapfly.io/docs/scrape-api/getting-started
import { base36, defineDetector, keyed, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf('scp-live-', 'scp-test-')}${base36(32)}`;

export default [
  defineDetector({
    id: 'scrapfly.api-key',
    title: 'Scrapfly API key',
    provider: 'Scrapfly',
    severity: 'medium',
    shape,
    decoys: lookAlikes(shape),
    docs: {
      about: 'Scrapes pages and takes screenshots at its owner’s cost.',
      revoke: 'scrapfly.io → Dashboard → the project → API key → Rotate.',
      source: 'https://scrapfly.io/docs/scrape-api/getting-started',
    },
  }),
  keyed({
    id: 'scrapfly.older-api-key',
    title: 'Scrapfly API key without a prefix',
    provider: 'Scrapfly',
    severity: 'medium',
    shape: token`${base36(32)}`,
    words: ['scrapfly'],
    about: 'Scrapes pages and takes screenshots at its owner’s cost.',
    revoke: 'scrapfly.io → Dashboard → the project → API key → Rotate.',
    source: 'https://scrapfly.io/docs/scrape-api/getting-started',
  }),
];
