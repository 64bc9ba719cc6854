// https://developer.lemlist.com/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'lemlist.api-key',
  provider: 'lemlist',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['lemlist'],
  about: 'Reads leads and sends campaigns from a team’s mailboxes.',
  revoke: 'Settings → Integrations → API → delete the key.',
  source: 'https://developer.lemlist.com/',
});
