// https://ethereum.org/developers/docs/accounts
import { defineDetector, hex, oneOf, optional, token, upperHex } from '../../src/detector/index.js';

const shape = token`${optional('0x')}${oneOf(hex(64), upperHex(64))}`;

export default defineDetector({
  id: 'ethereum.private-key', title: 'Ethereum private key', provider: 'Ethereum', severity: 'critical', shape,
  near: {
    words: ['private_key', 'privatekey', 'private-key', 'priv_key', 'privkey', 'eth_key', 'wallet_key', 'walletkey', 'deployer_key', 'deployerkey', 'signer_key', 'mainnet_key', 'ethers.wallet('],
    before: 20,
  },
  prior: 0.6,
  decoys: (rng) => [`private_key = ${rng.text('0123456789abcdef', 63)}`, `sha256: ${rng.text('0123456789abcdef', 64)}`, `tx 0x${rng.text('0123456789abcdef', 64)}`],
  docs: {
    about: 'Spends everything that its account holds, on every chain of the same kind, and acts as owner of its contracts.',
    revoke: 'Move funds and ownership of contracts to a new account at once: the key cannot be revoked.',
    source: 'https://ethereum.org/developers/docs/accounts',
  },
});
