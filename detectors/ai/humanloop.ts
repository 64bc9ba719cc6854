// https://humanloop.com/docs/reference/sdks
import { defineDetector, hex, lookAlikes, token } from '../../src/detector/index.js';

const apiKey = token`hl_sk_${hex(48)}`;

export default defineDetector({
  id: 'humanloop.api-key',
  provider: 'Humanloop',
  title: 'Humanloop API key',
  severity: 'low',
  shape: apiKey,
  decoys: lookAlikes(apiKey),
  docs: {
    about: 'Read an organization’s prompts and logs until the service closed in 2025.',
    revoke: 'Nothing is left to revoke: the service is closed.',
    source: 'https://humanloop.com/docs/reference/sdks',
  },
});
