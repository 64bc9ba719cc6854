// https://developers.teamgate.com/
import { base62, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'teamgate.api-token',
  provider: 'Teamgate',
  title: 'Teamgate auth token or app key',
  severity: 'medium',
  shape: token`${oneOf(base62(40), base62(80))}`,
  words: ['teamgate', 'team_gate', 'team-gate'],
  before: 80,
  prior: 0.7,
  about: 'Reads and changes leads, deals and people of a company.',
  revoke: 'Settings → Additional features → External apps → remove the key.',
  source: 'https://developers.teamgate.com/',
});
