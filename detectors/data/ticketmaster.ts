// https://developer.ticketmaster.com/products-and-docs/apis/getting-started/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'ticketmaster.consumer-key',
  provider: 'Ticketmaster',
  title: 'Ticketmaster consumer key',
  severity: 'low',
  shape: token`${base62(32)}`,
  words: ['ticketmaster', 'ticket_master', 'ticket-master'],
  before: 52,
  prior: 0.6,
  about: 'Uses up the event look-ups of an app.',
  revoke: 'developer.ticketmaster.com → My apps → delete the app.',
  source: 'https://developer.ticketmaster.com/products-and-docs/apis/getting-started/',
});
