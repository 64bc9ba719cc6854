// https://docs.anyscale.com/
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const apiKey = token`esecret_${base62(24, 32)}`;

export default defineDetector({
  id: 'anyscale.api-key',
  title: 'Anyscale API key',
  provider: 'Anyscale',
  severity: 'high',
  shape: apiKey,
  decoys: lookAlikes(apiKey),
  docs: {
    about: 'Starts clusters and calls models at the account’s cost.',
    revoke: 'console.anyscale.com → API keys → Delete.',
    source: 'https://docs.anyscale.com/',
  },
});
