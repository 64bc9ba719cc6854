// https://docs.defined.net/guides/automating-host-creation/
import { base64url, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const apiKey = token`dnkey-${base64url(26)}-${base64url(52)}`;

export default defineDetector({
  id: 'defined-networking.api-key',
  provider: 'Defined Networking',
  title: 'Defined Networking API key',
  severity: 'critical',
  shape: apiKey,
  verify: {
    url: 'https://api.defined.net/v1/hosts?pageSize=1',
    method: 'GET',
    auth: 'Bearer',
    live: [200, 403],
    dead: [401],
  },
  decoys: lookAlikes(apiKey),
  docs: {
    about: 'Creates hosts in a managed Nebula network and reads its layout: a way into the private network.',
    revoke: 'admin.defined.net → Settings → API keys → delete; at once.',
    source: 'https://docs.defined.net/guides/automating-host-creation/',
  },
});
