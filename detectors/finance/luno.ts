// https://www.luno.com/en/developers/api
import { base36, base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'luno.api-secret',
  provider: 'Luno',
  title: 'Luno API key secret',
  severity: 'critical',
  shape: token`${base64url(43)}`,
  words: ['luno'],
  parts: [{ name: 'key id', shape: token`${base36(13)}`, within: 200 }],
  about: 'With its key id, trades on an exchange account and sends money where the key allows it.',
  revoke: 'Settings → API keys → Revoke; at once.',
  source: 'https://www.luno.com/en/developers/api',
});
