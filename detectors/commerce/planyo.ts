// https://api.planyo.com/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'planyo.api-key',
  provider: 'Planyo',
  severity: 'medium',
  shape: token`${base36(62)}`,
  words: ['planyo'],
  after: 24,
  about: 'Reads and changes the reservations of a site, with the names of who booked.',
  revoke: 'Planyo → Site settings → Advanced → API key → change.',
  source: 'https://api.planyo.com/',
});
