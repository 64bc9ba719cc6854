// https://nextdns.github.io/api/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'nextdns.api-key',
  provider: 'NextDNS',
  severity: 'info',
  shape: token`${hex(40)}`,
  words: ['nextdns', 'next_dns'],
  prior: 0.43,
  verify: {
    url: 'https://api.nextdns.io/profiles',
    method: 'GET',
    auth: { header: 'X-Api-Key' },
    live: [200],
    dead: [401, 403],
  },
  about: 'Reads the names that a home or company asks for, and changes what is blocked.',
  revoke: 'Account → API key → Reset.',
  source: 'https://nextdns.github.io/api/',
});
