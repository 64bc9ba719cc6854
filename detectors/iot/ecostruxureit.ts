// https://api.ecostruxureit.com/rest/v1/documentation
import { alphabet, chars, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'ecostruxureit.api-key',
  provider: 'EcoStruxure IT',
  severity: 'medium',
  shape: token`AK1${chars(alphabet('letters, digits and /', '0-9', 'A-Z', 'a-z', '/'), 50, 55)}`,
  words: ['ecostruxureit', 'ecostruxure'],
  before: 64,
  prior: 0.9,
  shortLiteral: 'the vendor’s name must stand before it',
  verify: {
    url: 'https://api.ecostruxureit.com/rest/v1/organizations',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401],
  },
  about: 'Reads the power and cooling devices of an organization’s data centres, with their alarms.',
  revoke: 'app.ecostruxureit.com → Administration → API management → delete the key.',
  source: 'https://api.ecostruxureit.com/rest/v1/documentation',
});
