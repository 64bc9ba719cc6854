// https://docs.shipday.com/reference/authentication
import { alphabet, chars, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'shipday.api-key',
  provider: 'Shipday',
  severity: 'medium',
  shape: token`${chars(alphabet('letters, digits and .', '0-9', 'A-Z', 'a-z', '.'), 31)}`,
  words: ['shipday', 'ship_day', 'ship-day', 'shipday', 'ship day'],
  verify: inHeader('https://api.shipday.com/carriers', 'Authorization', { prefix: 'Basic ' }),
  about: 'Reads and changes deliveries, drivers and customers’ addresses.',
  revoke: 'Shipday → My profile → API key → Regenerate.',
  source: 'https://docs.shipday.com/reference/authentication',
});
