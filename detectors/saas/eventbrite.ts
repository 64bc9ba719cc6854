// https://www.eventbrite.com/platform/docs/authentication
import { keyed, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'eventbrite.token',
  provider: 'Eventbrite',
  title: 'Eventbrite private token',
  severity: 'medium',
  shape: token`${upperBase36(20)}`,
  words: ['eventbrite', 'eventbriteapi'],
  prior: 0.55,
  verify: {
    url: 'https://www.eventbriteapi.com/v3/users/me/',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401],
  },
  about: 'Reads a user’s events with their attendees, and changes them.',
  revoke: 'Eventbrite → Account settings → Developer links → API keys → delete.',
  source: 'https://www.eventbrite.com/platform/docs/authentication',
});
