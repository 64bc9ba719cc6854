// https://platform.seatgeek.com/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'seatgeek.client-secret',
  title: 'SeatGeek client secret',
  provider: 'SeatGeek',
  severity: 'info',
  shape: token`${hex(64)}`,
  words: ['seatgeek', 'seat_geek', 'seat-geek', 'seatgeek', 'seat geek'],
  about: 'With its client id, reads events and venues in an application’s name.',
  revoke: 'seatgeek.com/account/develop → the app → Reset secret.',
  source: 'https://platform.seatgeek.com/',
});
