// https://docs.gladia.io/chapters/introduction/getting-started
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'gladia.api-key',
  provider: 'Gladia',
  severity: 'medium',
  shape: token`${uuid()}`,
  words: ['gladia', 'x-gladia-key'],
  prior: 0.5,
  verify: {
    url: 'https://api.gladia.io/v2/pre-recorded?limit=1',
    method: 'GET',
    auth: { header: 'x-gladia-key' },
    live: [200],
    dead: [401],
  },
  about: 'Transcribes at the owner’s cost and reads earlier transcripts.',
  revoke: 'app.gladia.io → API keys → delete; at once.',
  source: 'https://docs.gladia.io/chapters/introduction/getting-started',
});
