// https://docs.censys.com/reference/get-started
import { base62, keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'censys.api-secret',
  provider: 'Censys',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['censys'],
  title: 'Censys API secret',
  parts: [{ name: 'API id', shape: token`${uuid()}`, within: 200 }],
  about: 'With its API id, searches hosts and certificates at the account’s cost.',
  revoke: 'search.censys.io → Account → API → reset the secret.',
  source: 'https://docs.censys.com/reference/get-started',
});
