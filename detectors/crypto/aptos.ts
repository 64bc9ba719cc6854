// https://github.com/aptos-foundation/AIPs/blob/main/aips/aip-80.md
import { defineDetector, hex, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf('ed25519-priv-0x', 'secp256k1-priv-0x')}${hex(64)}`;

export default defineDetector({
  id: 'aptos.private-key',
  title: 'Aptos private key',
  provider: 'Aptos',
  severity: 'critical',
  shape,
  decoys: lookAlikes(shape),
  claims: ['ethereum.private-key'],
  docs: {
    about: 'Spends everything that its account holds, and changes the modules that it published.',
    revoke: 'Rotate the account’s authentication key (aptos account rotate-key); at once.',
    source: 'https://github.com/aptos-foundation/AIPs/blob/main/aips/aip-80.md',
  },
});
