// https://www.vultr.com/api/
import { bareLookAlikes, defineDetector, token, upperBase36 } from '../../src/detector/index.js';

const shape = token`${upperBase36(36)}`;

export default defineDetector({
  id: 'vultr.api-key',
  title: 'Vultr API key',
  provider: 'Vultr',
  severity: 'critical',
  shape,
  decoys: bareLookAlikes(shape, 'vultr_key'),
  near: { words: ['vultr'], before: 52 },
  verify: { url: 'https://api.vultr.com/v2/account', method: 'GET', auth: 'Bearer', live: [200, 403], dead: [401] },
  docs: {
    about: 'Manages every server and bill of the account, from the addresses that its access list allows.',
    revoke: 'Customer portal → Account → API → Regenerate; at once.',
    source: 'https://www.vultr.com/api/',
  },
});
