// https://community.exoscale.com/product/iam/
import { bareLookAlikes, base64url, defineDetector, hex, notHash, token } from '../../src/detector/index.js';

const secret = token`${base64url(43)}`;

export default defineDetector({
  id: 'exoscale.api-secret',
  check: notHash,
  title: 'Exoscale API secret',
  provider: 'Exoscale',
  severity: 'critical',
  shape: secret,
  near: { words: ['exoscale', 'exo_secret', 'exo-secret', 'exosecret'], before: 40 },
  parts: [{ name: 'key', shape: token`EXO${hex(24, 30)}`, within: 200 }],
  decoys: bareLookAlikes(secret, 'exoscale_secret'),
  docs: {
    about: 'With its key it manages compute, storage and DNS, as far as its role reaches.',
    revoke: 'Portal → IAM → Keys → Revoke; at once.',
    source: 'https://community.exoscale.com/product/iam/',
  },
});
