// https://developers.upcloud.com/1.3/3-accounts/
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`ucat_${base62(24, 32)}`;

export default defineDetector({
  id: 'upcloud.token',
  title: 'UpCloud API token',
  provider: 'UpCloud',
  severity: 'critical',
  shape,
  decoys: lookAlikes(shape),
  verify: { url: 'https://api.upcloud.com/1.3/account', method: 'GET', auth: 'Bearer', live: [200, 403], dead: [401] },
  docs: {
    about: 'Manages servers, storage and networks of the account, as its user may.',
    revoke: 'Control panel → Account → API tokens → Delete; at once.',
    source: 'https://developers.upcloud.com/1.3/3-accounts/',
  },
});
