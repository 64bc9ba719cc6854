// https://codefresh.io/docs/docs/integrations/codefresh-api/
import { defineDetector, hex, madeOn, objectIdTime, token } from '../../src/detector/index.js';

const shape = token`${hex(24)}.${hex(32)}`;

export default defineDetector({
  id: 'codefresh.api-key',
  check: madeOn((text) => objectIdTime(text.slice(0, 24))),
  title: 'Codefresh API key',
  provider: 'Codefresh',
  severity: 'high',
  shape,
  near: { words: ['codefresh'], before: 40 },
  verify: {
    url: 'https://g.codefresh.io/api/user',
    method: 'GET',
    auth: { header: 'Authorization' },
    live: [200],
    dead: [401],
  },
  decoys: (rng) => [`codefresh ${rng.text('0123456789abcdef', 24)}`, `id ${shape.sample(rng)}`],
  docs: {
    about: 'Acts as its user: runs pipelines, reads their variables and images.',
    revoke: 'User settings → API keys → Delete; at once.',
    source: 'https://codefresh.io/docs/docs/integrations/codefresh-api/',
  },
});
