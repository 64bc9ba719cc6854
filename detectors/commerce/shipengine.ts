// https://www.shipengine.com/docs/auth/
import { base64, inHeader, keyed, optional, token } from '../../src/detector/index.js';

export default keyed({
  id: 'shipengine.api-key',
  provider: 'ShipEngine',
  severity: 'high',
  shape: token`${optional('TEST_')}${base64(43)}`,
  words: ['shipengine', 'ship_engine', 'ship-engine', 'shipengine', 'ship engine'],
  after: 24,
  verify: inHeader('https://api.shipengine.com/v1/carriers', 'API-Key'),
  about: 'Buys labels at its owner’s cost and reads the addresses on them; a TEST_ key acts in the sandbox.',
  revoke: 'dashboard.shipengine.com → API management → Delete.',
  source: 'https://www.shipengine.com/docs/auth/',
});
