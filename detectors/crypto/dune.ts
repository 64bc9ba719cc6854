// https://docs.dune.com/api-reference/overview/authentication
import { base62, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'dune.api-key',
  provider: 'Dune',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['dune', 'dune.com', 'duneanalytics', 'x-dune-api-key'],
  prior: 0.5,
  check: notHash,
  about: 'Runs queries at a team’s cost and reads its private ones.',
  revoke: 'dune.com → Settings → API → delete the key.',
  source: 'https://docs.dune.com/api-reference/overview/authentication',
});
