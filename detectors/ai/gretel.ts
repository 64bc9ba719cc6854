// https://docs.gretel.ai/gretel-basics/getting-started/environment-setup
import { defineDetector, hex, lookAlikes, token } from '../../src/detector/index.js';

const apiKey = token`grtu${hex(64)}`;

export default defineDetector({
  id: 'gretel.api-key',
  provider: 'Gretel',
  title: 'Gretel API key',
  severity: 'medium',
  shape: apiKey,
  decoys: lookAlikes(apiKey),
  docs: {
    about: 'Trains models on a user’s data and reads what they made of it.',
    revoke: 'console.gretel.ai → API key → regenerate.',
    source: 'https://docs.gretel.ai/gretel-basics/getting-started/environment-setup',
  },
});
