// https://the-odds-api.com/liveapi/guides/v4/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'theoddsapi.api-key',
  provider: 'The Odds API',
  severity: 'low',
  shape: token`${hex(32)}`,
  words: ['theoddsapi', 'the_odds_api', 'the-odds-api', 'odds_api', 'odds-api', 'oddsapi'],
  before: 52,
  prior: 0.6,
  about: 'Uses up the look-ups of the plan.',
  revoke: 'the-odds-api.com → Manage plan → renew the key.',
  source: 'https://the-odds-api.com/liveapi/guides/v4/',
});
