// https://docs.mem0.ai/api-reference
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`m0-${base62(40)}`;

export default defineDetector({
  id: 'mem0.api-key',
  title: 'Mem0 API key',
  provider: 'Mem0',
  severity: 'medium',
  shape,
  shortLiteral: 'forty letters and digits, neither more nor fewer, must follow it',
  prior: 0.9,
  verify: {
    url: 'https://api.mem0.ai/v1/ping/',
    method: 'GET',
    auth: { header: 'Authorization', prefix: 'Token ' },
    live: [200],
    dead: [401],
  },
  decoys: lookAlikes(shape),
  docs: {
    about: 'Reads what agents remember of people, and changes or deletes it.',
    revoke: 'app.mem0.ai → API keys → Delete; at once.',
    source: 'https://docs.mem0.ai/api-reference',
  },
});
