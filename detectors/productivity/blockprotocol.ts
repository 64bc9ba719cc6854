// https://blockprotocol.org/docs/hub/api
import { defineDetector, hex, lookAlikes, token, uuid } from '../../src/detector/index.js';

const apiKey = token`b10ck5.${hex(32)}.${uuid()}`;

export default defineDetector({
  id: 'blockprotocol.api-key',
  title: 'Block Protocol API key',
  provider: 'Block Protocol',
  severity: 'medium',
  shape: apiKey,
  decoys: lookAlikes(apiKey),
  docs: {
    about: 'Reads the hub and publishes blocks as its user.',
    revoke: 'blockprotocol.org → Account → API keys → Regenerate.',
    source: 'https://blockprotocol.org/docs/hub/api',
  },
});
