// https://docs.getmonero.org/cryptography/asymmetric/private-key/
import { bareLookAlikes, fail, hex, keyed, made, pass, token, type CheckResult } from '../../src/detector/index.js';

const shape = token`${made(hex(64), (rng) => `${rng.text('0123456789abcdef', 62)}0${rng.text('0123456789abcdef', 1)}`)}`;

/** A scalar of the curve, little-endian: less than 2^252 and a bit, so its last byte is 0x10 at most. */
const check = (text: string): CheckResult =>
  Number.parseInt(text.slice(-2), 16) <= 0x10
    ? pass('it is a scalar of the curve, as one of sixteen hex texts is')
    : fail('it is no scalar of the curve');

export default keyed({
  id: 'monero.private-key',
  title: 'Monero spend or view key',
  provider: 'Monero',
  severity: 'critical',
  shape,
  check,
  prior: 0.4,
  words: ['spendkey', 'spend_key', 'spend key', 'viewkey', 'view_key', 'view key', 'monero_key', 'monero_private'],
  before: 24,
  decoys: (rng) => [...bareLookAlikes(shape, 'spendkey')(rng), `spendkey=${rng.text('0123456789abcdef', 63)}.f`],
  about: 'The spend key spends what the wallet holds; the view key shows every incoming payment.',
  revoke: 'Move all funds to a new wallet at once: the key cannot be revoked.',
  source: 'https://docs.getmonero.org/cryptography/asymmetric/private-key/',
});
