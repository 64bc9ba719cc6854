// https://docs.tokeet.com/
import { keyed, token, uuid, uuidCheck } from '../../src/detector/index.js';

export default keyed({
  id: 'tokeet.api-key',
  provider: 'Tokeet',
  severity: 'medium',
  shape: token`${uuid()}`,
  words: ['tokeet'],
  before: 52,
  check: uuidCheck,
  about: 'Reads and changes bookings, guests and prices of rented flats.',
  revoke: 'Tokeet → Settings → API → renew the key.',
  source: 'https://docs.tokeet.com/',
});
