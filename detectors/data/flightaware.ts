// https://www.flightaware.com/commercial/aeroapi/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'flightaware.api-key',
  provider: 'FlightAware',
  title: 'FlightAware AeroAPI key',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['flightaware', 'aeroapi'],
  prior: 0.5,
  verify: {
    url: 'https://aeroapi.flightaware.com/aeroapi/account/usage',
    method: 'GET',
    auth: { header: 'x-apikey' },
    live: [200],
    dead: [401],
  },
  about: 'Looks up flights at the owner’s cost.',
  revoke: 'flightaware.com/aeroapi/portal → API keys → delete.',
  source: 'https://www.flightaware.com/commercial/aeroapi/',
});
