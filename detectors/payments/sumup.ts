// https://developer.sumup.com/tools/authorization/api-keys/
import { base62, bearer, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`sup_sk_${base62(32, 53)}`;

export default defineDetector({
  id: 'sumup.secret-key',
  title: 'SumUp secret API key',
  provider: 'SumUp',
  severity: 'critical',
  shape,
  decoys: lookAlikes(shape),
  verify: bearer('https://api.sumup.com/v0.1/me'),
  docs: {
    about: 'Takes and refunds payments in a merchant’s name, and reads their takings.',
    revoke: 'me.sumup.com → Settings → For developers → API keys → Delete; at once.',
    source: 'https://developer.sumup.com/tools/authorization/api-keys/',
  },
});
