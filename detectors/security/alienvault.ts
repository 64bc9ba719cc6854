// https://otx.alienvault.com/api
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'alienvault.api-key',
  provider: 'AlienVault OTX',
  severity: 'low',
  shape: token`${hex(64)}`,
  words: [
    'alienvault',
    'alienvaultotx',
    'otx_api',
    'otx-api',
    'otxapi',
    'otx_key',
    'otx-key',
    'otxkey',
    'otx_token',
    'otx-token',
    'otxtoken',
    'x-otx-api-key',
  ],
  verify: {
    url: 'https://otx.alienvault.com/api/v1/users/me',
    method: 'GET',
    auth: { header: 'X-OTX-API-KEY' },
    live: [200],
    dead: [401, 403],
  },
  about: 'Reads and publishes threat reports in its user’s name.',
  revoke: 'otx.alienvault.com → Settings → OTX key → Reset.',
  source: 'https://otx.alienvault.com/api',
});
