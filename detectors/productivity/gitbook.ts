// https://gitbook.com/docs/developers/gitbook-api/authentication
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const apiToken = token`gb_api_${base62(33, 53)}`;

export default defineDetector({
  id: 'gitbook.api-token',
  provider: 'GitBook',
  title: 'GitBook API token',
  severity: 'medium',
  shape: apiToken,
  verify: { url: 'https://api.gitbook.com/v1/user', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: lookAlikes(apiToken),
  docs: {
    about: 'Acts as its user: reads and changes spaces, private ones too.',
    revoke: 'app.gitbook.com → Settings → Developer → delete the token; at once.',
    source: 'https://gitbook.com/docs/developers/gitbook-api/authentication',
  },
});
