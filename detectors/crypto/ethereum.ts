// https://ethereum.org/developers/docs/accounts
import {
  behindLiteral,
  defineDetector,
  fail,
  hex,
  oneOf,
  optional,
  token,
  unknown,
  upperHex,
  type CheckResult,
} from '../../src/detector/index.js';

const shape = token`${optional('0x')}${oneOf(hex(64), upperHex(64))}`;

/** Development chains come with keys of ones and zeros, or of one piece written again and again. */
function check(token: string): CheckResult {
  const digits = token.replace(/^0x/, '');
  return new Set(digits).size < 9 || /^(.{1,16})\1+$/.test(digits)
    ? fail('its digits are a pattern')
    : unknown('any 32 bytes are a key');
}

/** The file of a wallet: the key itself is encrypted, with what is needed to try passwords beside it. */
const keystore = behindLiteral({
  literals: ['"ciphertext"', 'ciphertext\\"'],
  regex:
    /^\\{0,3}"?ciphertext\\{0,3}"\s*:\s*\\{0,3}"[0-9a-f]{64,128}\\{0,3}",[\s\S]{0,300}?kdfparams[\s\S]{0,300}?"?mac\\{0,3}"\s*:\s*\\{0,3}"[0-9a-f]{64}/d,
  reach: 1000,
  format: '"ciphertext": "<64 hex>" with "kdfparams" and "mac" after it, as wallets store a key',
  sample: (rng) => {
    const text = (length: number): string => rng.text('0123456789abcdef', length);
    return `"ciphertext":"${text(64)}","cipherparams":{"iv":"${text(32)}"},"kdf":"scrypt","kdfparams":{"dklen":32,"n":262144,"p":1,"r":8,"salt":"${text(64)}"},"mac":"${text(64)}`;
  },
});

export default [
  defineDetector({
    id: 'ethereum.private-key',
    title: 'Ethereum private key',
    provider: 'Ethereum',
    severity: 'critical',
    shape,
    check,
    random: false,
    near: {
      words: [
        'private_key',
        'privatekey',
        'private-key',
        'priv_key',
        'privkey',
        'eth_key',
        'wallet_key',
        'walletkey',
        'deployer_key',
        'deployerkey',
        'signer_key',
        'mainnet_key',
        'ethers.wallet(',
      ],
      before: 20,
    },
    prior: 0.65,
    decoys: (rng) => [
      `private_key = ${rng.text('0123456789abcdef', 63)}`,
      `sha256: ${rng.text('0123456789abcdef', 64)}`,
      `tx 0x${rng.text('0123456789abcdef', 64)}`,
    ],
    docs: {
      about:
        'Spends everything that its account holds, on every chain of the same kind, and acts as owner of its contracts.',
      revoke: 'Move funds and ownership of contracts to a new account at once: the key cannot be revoked.',
      source: 'https://ethereum.org/developers/docs/accounts',
    },
  }),
  defineDetector({
    id: 'ethereum.keystore',
    title: 'Ethereum wallet file behind a password',
    provider: 'Ethereum',
    severity: 'medium',
    shape: keystore,
    prior: 0.9,
    random: false,
    decoys: (rng) => [
      `{"ciphertext":"${rng.text('0123456789abcdef', 64)}","iv":"00"}`,
      `{"ciphertext":"...","kdfparams":{},"mac":"..."}`,
    ],
    docs: {
      about: 'Spends everything that its account holds once the password is guessed, which can be tried offline.',
      revoke: 'Move funds and ownership of contracts to a new account: the copy stays open to guessing.',
      source: 'https://ethereum.org/developers/docs/data-structures-and-encoding/web3-secret-storage',
    },
  }),
];
