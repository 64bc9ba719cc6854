// https://ethereum.org/developers/docs/accounts
import {
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

export default defineDetector({
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
});
