// https://urlscan.io/docs/api/
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'urlscan.api-key',
  provider: 'urlscan.io',
  severity: 'low',
  shape: token`${uuid()}`,
  words: [
    'urlscan_api',
    'urlscan-api',
    'urlscanapi',
    'urlscan_key',
    'urlscan-key',
    'urlscankey',
    'urlscan_token',
    'urlscan-token',
    'urlscantoken',
    'urlscan_secret',
    'urlscan-secret',
    'urlscansecret',
    'urlscan_',
    'urlscanio_',
    'urlscanioapi',
    'urlscan api',
    'urlscan key',
  ],
  prior: 0.45,
  verify: {
    url: 'https://urlscan.io/user/quotas/',
    method: 'GET',
    auth: { header: 'API-Key' },
    live: [200],
    dead: [401],
  },
  about: 'Starts scans and reads the account’s private ones.',
  revoke: 'urlscan.io/user/profile → API keys → Delete.',
  source: 'https://urlscan.io/docs/api/',
});
