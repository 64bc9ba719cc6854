// https://developer.deputy.com/deputy-docs/docs/the-hello-world-of-deputy
import { base36, hex, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'deputy.token',
  provider: 'Deputy',
  title: 'Deputy access token',
  severity: 'high',
  shape: token`${hex(32)}`,
  words: ['deputy', 'as.deputy.com'],
  prior: 0.45,
  parts: [{ name: 'host', shape: token`${base36(3, 40)}.${oneOf('au', 'na', 'eu')}.deputy.com` }],
  about: 'Reads and changes rosters, timesheets and the personal data of employees.',
  revoke: 'Deputy → the OAuth client page → delete the client.',
  source: 'https://developer.deputy.com/deputy-docs/docs/the-hello-world-of-deputy',
});
