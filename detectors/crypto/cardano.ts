// https://cips.cardano.org/cip/CIP-5
import { BECH32, bech32Checksum, chars, defineDetector, lookAlikes, oneOf, token } from '../../src/detector/index.js';

/** CIP-5 prefixes: extended keys with their chain code are 96 bytes, extended ones without it 64, plain ones 32. */
const extended = token`${oneOf('root_xsk1', 'acct_xsk1', 'addr_xsk1', 'stake_xsk1', 'policy_xsk1', 'drep_xsk1')}${chars(BECH32.lower, 154)}${bech32Checksum('lower')}`;
const wide = token`ed25519e_sk1${chars(BECH32.lower, 103)}${bech32Checksum('lower')}`;
const plain = token`${oneOf('ed25519_sk1', 'addr_sk1', 'stake_sk1', 'pool_sk1', 'policy_sk1', 'vrf_sk1')}${chars(BECH32.lower, 52)}${bech32Checksum('lower')}`;
const source = 'https://cips.cardano.org/cip/CIP-5';
const revoke = 'Move all funds to a new wallet at once: the key cannot be revoked.';

export default [
  defineDetector({
    id: 'cardano.extended-private-key',
    title: 'Cardano extended private key',
    provider: 'Cardano',
    severity: 'critical',
    shape: extended,
    decoys: lookAlikes(extended),
    docs: { about: 'Makes every private key below it in the wallet: spends all that they hold.', revoke, source },
  }),
  defineDetector({
    id: 'cardano.expanded-private-key',
    title: 'Cardano private key (ed25519e)',
    provider: 'Cardano',
    severity: 'critical',
    shape: wide,
    decoys: lookAlikes(wide),
    docs: { about: 'Spends everything that its address holds, or signs as the stake pool.', revoke, source },
  }),
  defineDetector({
    id: 'cardano.private-key',
    title: 'Cardano private key',
    provider: 'Cardano',
    severity: 'critical',
    shape: plain,
    decoys: lookAlikes(plain),
    docs: { about: 'Spends everything that its address holds, or signs as the stake pool.', revoke, source },
  }),
];
