// https://ipgeolocation.io/documentation.html
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'ipgeolocation.api-key',
  provider: 'ipgeolocation.io',
  severity: 'low',
  shape: token`${hex(32)}`,
  words: ['ipgeolocation', 'ip_geolocation', 'ip-geolocation'],
  about: 'Uses up the owner’s look-ups of addresses and time zones.',
  revoke: 'Dashboard → API keys → delete the key and make another.',
  source: 'https://ipgeolocation.io/documentation.html',
});
