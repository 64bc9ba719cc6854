// https://help.kagi.com/kagi/api/overview.html
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'kagi.api-key',
  provider: 'Kagi',
  severity: 'medium',
  shape: token`${base64url(11)}.${base64url(43)}`,
  words: ['kagi'],
  about: 'Searches and summarises at the cost of the owner’s prepaid credit.',
  revoke: 'Settings → Advanced → Open API Portal → Regenerate; at once.',
  source: 'https://help.kagi.com/kagi/api/overview.html',
});
