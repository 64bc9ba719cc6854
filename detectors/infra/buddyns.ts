// https://www.buddyns.com/support/api/v2/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'buddyns.api-key',
  provider: 'BuddyNS',
  severity: 'medium',
  shape: token`${base36(40)}`,
  words: ['buddyns'],
  verify: {
    url: 'https://www.buddyns.com/api/v2/zone/',
    method: 'GET',
    auth: { header: 'Authorization', prefix: 'Token ' },
    live: [200],
    dead: [401],
  },
  about: 'Adds and removes zones that the account’s name servers answer for.',
  revoke: 'buddyns.com → Account → API → regenerate the key.',
  source: 'https://www.buddyns.com/support/api/v2/',
});
