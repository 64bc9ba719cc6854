// https://timezoneapi.io/
import { keyed, letters, token } from '../../src/detector/index.js';

export default keyed({
  id: 'timezoneapi.token',
  provider: 'TimezoneAPI',
  title: 'TimezoneAPI token',
  severity: 'low',
  shape: token`${letters(20)}`,
  words: ['timezoneapi', 'timezone_api', 'timezone-api'],
  about: 'Uses up the look-ups of the plan.',
  revoke: 'timezoneapi.io → Account → renew the token.',
  source: 'https://timezoneapi.io/',
});
