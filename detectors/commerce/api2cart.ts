// https://docs.api2cart.com/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'api2cart.api-key',
  provider: 'API2Cart',
  severity: 'medium',
  shape: token`${hex(32)}`,
  words: ['api2cart'],
  about: 'Reads and changes orders, customers and goods of all connected shops.',
  revoke: 'app.api2cart.com → API keys → Regenerate.',
  source: 'https://docs.api2cart.com/',
});
