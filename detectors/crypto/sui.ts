// https://github.com/sui-foundation/sips/blob/main/sips/sip-15.md
import { BECH32, bech32Checksum, chars, defineDetector, token } from '../../src/detector/index.js';

const shape = token`suiprivkey1${chars(BECH32.lower, 53)}${bech32Checksum('lower')}`;

export default defineDetector({
  id: 'sui.private-key',
  title: 'Sui private key',
  provider: 'Sui',
  severity: 'critical',
  shape,
  decoys: (rng) => [
    shape.sample(rng).slice(0, -1),
    `${shape.sample(rng).slice(0, -6)}qqqqqq`,
    shape.sample(rng).toUpperCase(),
  ],
  docs: {
    about: 'Spends everything that its address holds.',
    revoke: 'Move all funds to a new address at once: the key cannot be revoked.',
    source: 'https://github.com/sui-foundation/sips/blob/main/sips/sip-15.md',
  },
});
