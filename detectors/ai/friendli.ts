// https://friendli.ai/docs/guides/suite/personal_access_tokens
import { base62, defineDetector, token } from '../../src/detector/index.js';

const shape = token`flp_${base62(46)}`;

export default defineDetector({
  id: 'friendli.token',
  title: 'Friendli personal access token',
  provider: 'FriendliAI',
  severity: 'high',
  shape,
  verify: {
    url: 'https://api.friendli.ai/serverless/v1/models',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401],
  },
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toUpperCase()],
  docs: {
    about: 'Calls models at a team’s cost.',
    revoke: 'suite.friendli.ai → Settings → Tokens → Delete; at once.',
    source: 'https://friendli.ai/docs/guides/suite/personal_access_tokens',
  },
});
