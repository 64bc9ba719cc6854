// https://docs.robinhood.com/crypto/trading/
import { base64, defineDetector, lookAlikes, token, uuid } from '../../src/detector/index.js';

const shape = token`rh-api-${uuid()}`;

export default defineDetector({
  id: 'robinhood.api-key',
  title: 'Robinhood crypto API key',
  provider: 'Robinhood',
  severity: 'critical',
  shape,
  decoys: lookAlikes(shape),
  parts: [{ name: 'private key', shape: token`${base64(43)}=`, within: 200 }],
  docs: {
    about: 'With its private key, trades crypto in a customer’s account.',
    revoke: 'robinhood.com → Account → Crypto → API trading → Delete.',
    source: 'https://docs.robinhood.com/crypto/trading/',
  },
});
