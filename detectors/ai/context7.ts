// https://context7.com/docs/overview
import { defineDetector, lookAlikes, token, uuid } from '../../src/detector/index.js';

const apiKey = token`ctx7sk-${uuid()}`;

export default defineDetector({
  id: 'context7.api-key',
  title: 'Context7 API key',
  provider: 'Context7',
  severity: 'medium',
  shape: apiKey,
  decoys: lookAlikes(apiKey),
  docs: {
    about: 'Looks up documentation at the account’s cost, private sources included.',
    revoke: 'context7.com → Dashboard → API keys → Delete.',
    source: 'https://context7.com/docs/overview',
  },
});
