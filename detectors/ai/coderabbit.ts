// https://docs.coderabbit.ai/
import { defineDetector, hex, lookAlikes, token } from '../../src/detector/index.js';

const apiKey = token`cr-${hex(58)}`;

export default defineDetector({
  id: 'coderabbit.api-key',
  title: 'CodeRabbit API key',
  provider: 'CodeRabbit',
  severity: 'medium',
  shape: apiKey,
  shortLiteral: 'exactly 58 hex digits must follow it',
  decoys: lookAlikes(apiKey),
  docs: {
    about: 'Reads an organisation’s reviews and reports over the API.',
    revoke: 'app.coderabbit.ai → Settings → API keys → Delete.',
    source: 'https://docs.coderabbit.ai/',
  },
});
