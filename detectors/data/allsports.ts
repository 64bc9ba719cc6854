// https://allsportsapi.com/documentation
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'allsports.api-key',
  provider: 'AllSportsAPI',
  severity: 'info',
  shape: token`${base36(64)}`,
  words: ['allsportsapi', 'allsports', 'allsports_api', 'allsports-api'],
  about: 'Reads scores at the account’s cost.',
  revoke: 'allsportsapi.com → Account → regenerate the key.',
  source: 'https://allsportsapi.com/documentation',
});
