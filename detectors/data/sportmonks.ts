// https://docs.sportmonks.com/football/welcome/authentication
import { base62, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'sportmonks.api-token',
  provider: 'Sportmonks',
  title: 'Sportmonks API token',
  severity: 'low',
  shape: token`${base62(60)}`,
  words: ['sportmonks', 'sport_monks', 'sport-monks', 'sportsmonks', 'sportsmonk'],
  before: 52,
  prior: 0.7,
  verify: inHeader('https://api.sportmonks.com/v3/my/resources', 'Authorization'),
  about: 'Reads sports data at the plan’s cost.',
  revoke: 'MySportmonks → API tokens → Delete.',
  source: 'https://docs.sportmonks.com/football/welcome/authentication',
});
