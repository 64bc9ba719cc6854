// https://teletype.app/help/api/
import { alphabet, chars, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'teletype.api-token',
  provider: 'Teletype',
  title: 'Teletype public API token',
  severity: 'low',
  shape: token`${chars(alphabet('letters, digits and -', 'A-Z', 'a-z', '0-9', '-'), 64)}`,
  words: ['teletype', 'teletype.app', 'teletype_api'],
  prior: 0.45,
  verify: inHeader('https://api.teletype.app/public/api/v1/messages', 'X-Auth-Token'),
  about: 'Reads and sends messages to a company’s customers.',
  revoke: 'Teletype → Settings → Public API → renew the token.',
  source: 'https://teletype.app/help/api/',
});
