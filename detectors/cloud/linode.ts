// https://techdocs.akamai.com/linode-api/reference/get-started
import { bareLookAlikes, defineDetector, hex, token } from '../../src/detector/index.js';

const shape = token`${hex(64)}`;

export default defineDetector({
  id: 'linode.token',
  title: 'Linode (Akamai Cloud) personal access token',
  provider: 'Linode',
  severity: 'critical',
  shape,
  decoys: bareLookAlikes(shape, 'linode_token'),
  near: { words: ['linode'], before: 32 },
  verify: { url: 'https://api.linode.com/v4/profile', method: 'GET', auth: 'Bearer', live: [200, 403], dead: [401] },
  docs: {
    about: 'Manages servers, storage and DNS of the account, within its scopes.',
    revoke: 'Cloud Manager → profile → API Tokens → Revoke; at once.',
    source: 'https://techdocs.akamai.com/linode-api/reference/get-started',
  },
});
