// https://www.walkscore.com/professional/api.php
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'walkscore.api-key',
  provider: 'Walk Score',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['walkscore', 'walk_score', 'walk-score', 'wsapikey'],
  before: 52,
  prior: 0.6,
  about: 'Uses up the look-ups of the plan.',
  revoke: 'walkscore.com/professional → ask for a new key.',
  source: 'https://www.walkscore.com/professional/api.php',
});
