// https://apimetrics.io/docs
import { base62, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'apimetrics.api-key',
  provider: 'APImetrics',
  severity: 'info',
  shape: token`${base62(32)}`,
  words: ['apimetrics', 'api_metrics', 'api-metrics'],
  check: notHash,
  verify: { url: 'https://client.apimetrics.io/api/2/calls/', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Reads and changes monitored calls, and the secrets that they hold.',
  revoke: 'client.apimetrics.io → Settings → API keys → Delete.',
  source: 'https://apimetrics.io/docs',
});
