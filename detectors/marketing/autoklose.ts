// https://api.aklv.io/docs/
import { alphabet, chars, keyed, token } from '../../src/detector/index.js';

const body = alphabet('letters, digits and -', 'A-Z', 'a-z', '0-9', '-');

export default keyed({
  id: 'autoklose.api-token',
  provider: 'Autoklose',
  severity: 'info',
  shape: token`${chars(body, 32)}`,
  words: ['autoklose'],
  title: 'Autoklose API token',
  about: 'Reads contacts and adds them to campaigns.',
  revoke: 'Settings → Integrations → API → regenerate the token.',
  source: 'https://api.aklv.io/docs/',
});
