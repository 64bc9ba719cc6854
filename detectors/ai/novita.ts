// https://novita.ai/docs/guides/quickstart
import { bareLookAlikes, base64url, defineDetector, token } from '../../src/detector/index.js';

const shape = token`sk_${base64url(37, 57)}`;

export default defineDetector({
  id: 'novita.api-key',
  title: 'Novita AI API key',
  provider: 'Novita AI',
  severity: 'info',
  shape,
  near: { words: ['novita', 'novitaai'], before: 64 },
  shortLiteral: 'the vendor’s name must stand before it',
  prior: 0.8,
  verify: { url: 'https://api.novita.ai/v3/user/balance', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: bareLookAlikes(shape, 'novita'),
  docs: {
    about: 'Calls models at the owner’s cost.',
    revoke: 'Settings → Key management → Delete.',
    source: 'https://novita.ai/docs/guides/quickstart',
  },
});
