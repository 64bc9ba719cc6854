// https://app.delighted.com/docs/api
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'delighted.api-key',
  provider: 'Delighted',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['delighted'],
  prior: 0.5,
  verify: { url: 'https://api.delighted.com/v1/metrics.json', method: 'GET', auth: 'Basic', live: [200], dead: [401] },
  about: 'Reads survey answers with the names and addresses of customers, and sends surveys in the owner’s name.',
  revoke: 'Delighted → Settings → API → regenerate the key.',
  source: 'https://app.delighted.com/docs/api',
});
