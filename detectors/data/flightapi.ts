// https://docs.flightapi.io/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'flightapi.api-key',
  provider: 'FlightAPI',
  severity: 'info',
  shape: token`${base36(24)}`,
  words: ['flightapi', 'flightapi.io'],
  prior: 0.6,
  about: 'Looks up flights at the owner’s cost.',
  revoke: 'flightapi.io → Dashboard → regenerate the key.',
  source: 'https://docs.flightapi.io/',
});
