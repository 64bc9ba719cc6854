// https://pipedrive.readme.io/docs/core-api-concepts-authentication
import { base62, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'pipedrive.api-token',
  title: 'Pipedrive API token',
  provider: 'Pipedrive',
  severity: 'high',
  shape: token`${base62(40)}`,
  words: ['pipedrive'],
  verify: inHeader('https://api.pipedrive.com/v1/users/me', 'x-api-token'),
  about: 'Reads and changes every deal, contact and note that its user can see.',
  revoke: 'Pipedrive → Personal preferences → API → Regenerate token.',
  source: 'https://pipedrive.readme.io/docs/core-api-concepts-authentication',
});
