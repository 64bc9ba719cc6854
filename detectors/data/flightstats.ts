// https://developer.flightstats.com/api-docs/how_to
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'flightstats.app-key',
  provider: 'FlightStats',
  title: 'FlightStats application key',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['flightstats', 'flight_stats', 'flight-stats', 'flight stats'],
  prior: 0.5,
  parts: [{ name: 'application id', shape: token`${base36(8)}`, within: 120 }],
  about: 'Looks up flights at the owner’s cost.',
  revoke: 'developer.flightstats.com → Applications → regenerate the key.',
  source: 'https://developer.flightstats.com/api-docs/how_to',
});
