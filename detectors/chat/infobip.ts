// https://www.infobip.com/docs/essentials/api-essentials/api-authentication
import { base36, hex, keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'infobip.api-key',
  provider: 'Infobip',
  severity: 'high',
  shape: token`${hex(32)}-${uuid()}`,
  words: ['infobip'],
  prior: 0.85,
  parts: [{ name: 'host', shape: token`${base36(5, 8)}.api.infobip.com` }],
  about: 'Sends messages and calls at the owner’s cost and in their name.',
  revoke: 'portal.infobip.com → Developer tools → API keys → revoke; at once.',
  source: 'https://www.infobip.com/docs/essentials/api-essentials/api-authentication',
});
