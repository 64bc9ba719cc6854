// https://ipgeolocation.io/documentation.html
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'ipgeolocation.api-key',
  prior: 0.45,
  provider: 'ipgeolocation.io',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: [
    'ipgeolocation_api',
    'ipgeolocation-api',
    'ipgeolocationapi',
    'ipgeolocation_key',
    'ipgeolocation-key',
    'ipgeolocationkey',
    'ipgeolocation_token',
    'ipgeolocation-token',
    'ipgeolocationtoken',
    'ipgeolocation_secret',
    'ipgeolocation-secret',
    'ipgeolocationsecret',
    'ipgeolocation_access',
    'ipgeolocation-access',
    'ipgeolocationaccess',
    'ipgeolocation.io',
    'ipgeolocation',
  ],
  about: 'Uses up the owner’s look-ups of addresses and time zones.',
  revoke: 'Dashboard → API keys → delete the key and make another.',
  source: 'https://ipgeolocation.io/documentation.html',
});
