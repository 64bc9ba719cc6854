// https://ipgeolocation.io/documentation.html
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'ipgeolocation.api-key',
  provider: 'ipgeolocation.io',
  severity: 'low',
  shape: token`${hex(32)}`,
  words: [
    'ipgeolocation',
    'ipgeolocation.io',
    'ip_geolocation_api',
    'ip-geolocation-api',
    'ip_geolocation_key',
    'ip-geolocation-key',
  ],
  about: 'Uses up the owner’s look-ups of addresses and time zones.',
  revoke: 'Dashboard → API keys → delete the key and make another.',
  source: 'https://ipgeolocation.io/documentation.html',
});
