// https://docs.dune.com/api-reference/overview/authentication
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'dune.api-key',
  provider: 'Dune',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: [
    'dune_',
    'dune-',
    'duneapi',
    'dunetoken',
    'dunekey',
    'dunesecret',
    'dune.com',
    'duneanalytics',
    'x-dune-api-key',
  ],
  prior: 0.5,
  about: 'Runs queries at a team’s cost and reads its private ones.',
  revoke: 'dune.com → Settings → API → delete the key.',
  source: 'https://docs.dune.com/api-reference/overview/authentication',
});
