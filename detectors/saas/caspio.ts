// https://howto.caspio.com/web-services-api/rest-api/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'caspio.client-secret',
  provider: 'Caspio',
  severity: 'info',
  shape: token`${base36(50)}`,
  words: ['caspio'],
  title: 'Caspio client id or secret',
  parts: [{ name: 'other half', shape: token`${base36(50)}`, within: 200 }],
  about: 'Together, client id and secret read and change the account’s tables.',
  revoke: 'Account → Access permissions → Web services profiles → regenerate the secret.',
  source: 'https://howto.caspio.com/web-services-api/rest-api/',
});
