// https://developer.close.com/api/overview/api-key-authentication
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const apiKey = token`api_${base62(22)}.${base62(22)}`;

export default defineDetector({
  id: 'close.api-key',
  title: 'Close API key',
  provider: 'Close',
  severity: 'high',
  shape: apiKey,
  verify: { url: 'https://api.close.com/api/v1/me/', method: 'GET', auth: 'Basic', live: [200], dead: [401] },
  decoys: lookAlikes(apiKey),
  docs: {
    about: 'Acts as its user: reads and changes leads, mails and calls.',
    revoke: 'Settings → Developer → API keys → Delete.',
    source: 'https://developer.close.com/api/overview/api-key-authentication',
  },
});
