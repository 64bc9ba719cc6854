// https://github.com/nostr-protocol/nips/blob/master/19.md
import { BECH32, bech32Checksum, chars, defineDetector, token } from '../../src/detector/index.js';

const shape = token`nsec1${chars(BECH32.lower, 52)}${bech32Checksum('lower')}`;

export default defineDetector({
  id: 'nostr.secret-key',
  title: 'Nostr secret key',
  provider: 'Nostr',
  severity: 'high',
  shape,
  decoys: (rng) => [
    shape.sample(rng).slice(0, -1),
    `${shape.sample(rng).slice(0, -6)}qqqqqq`,
    `npub1${rng.text(BECH32.lower.chars, 58)}`,
  ],
  docs: {
    about: 'Is the identity itself: writes and reads private messages as its owner, for ever.',
    revoke: 'It cannot be revoked: move to a new key, and tell your followers from the old one.',
    source: 'https://github.com/nostr-protocol/nips/blob/master/19.md',
  },
});
