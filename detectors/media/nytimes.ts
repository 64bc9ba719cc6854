// https://developer.nytimes.com/get-started
import { base62, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'nytimes.api-key',
  provider: 'The New York Times',
  title: 'New York Times API key',
  severity: 'low',
  shape: token`${base62(32)}`,
  words: [
    'nytimes',
    'newyorktimes',
    'new_york_times',
    'nyt_api',
    'nyt-api',
    'nytapi',
    'nyt_key',
    'nyt-key',
    'nytkey',
    'ny_times',
    'ny-times',
    'new-york-times',
    'nytimesapi',
  ],
  before: 52,
  check: notHash,
  prior: 0.5,
  about: 'Reads articles and reviews within the quota of its owner.',
  revoke: 'developer.nytimes.com → Apps → the app → delete the key.',
  source: 'https://developer.nytimes.com/get-started',
});
