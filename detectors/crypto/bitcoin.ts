// https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki
import { ALPHABETS, base58Check, defineDetector, pattern, toBase58Check, type Rng } from '../../src/detector/index.js';

const bytesOf = (rng: Rng, length: number): Buffer => Buffer.from(Array.from({ length }, () => rng.int(256)));
const CLASS = `[${ALPHABETS.base58.source}]`;

/** Version bytes of xprv, yprv, zprv, tprv, uprv and vprv. */
const VERSIONS = {
  xprv: '0488ade4',
  yprv: '049d7878',
  zprv: '04b2430c',
  tprv: '04358394',
  uprv: '044a4e28',
  vprv: '045f18bc',
} as const;
const PREFIXES = Object.keys(VERSIONS);

const extended = pattern({
  literals: PREFIXES,
  source: `\\b((?:${PREFIXES.join('|')})${CLASS}{107})\\b`,
  before: 1,
  after: 110,
  maxLength: 111,
  publicPrefix: 4,
  format: 'xprv<107 base58>, in Base58Check; yprv, zprv, tprv, uprv and vprv likewise',
  sample: (rng) =>
    toBase58Check(
      Buffer.concat([
        Buffer.from(rng.pick(Object.values(VERSIONS)), 'hex'),
        Buffer.from([rng.int(5)]),
        bytesOf(rng, 40),
        Buffer.from([0]),
        bytesOf(rng, 32),
      ]),
    ),
});

/** WIF has no literal of its own: the names that people give it wake the pattern. */
const NAMES = ['wif', 'privkey', 'priv_key', 'private_key', 'private-key', 'privatekey', 'bitcoin', 'btc_'];
const wif = pattern({
  literals: NAMES,
  source: `(?i:wif|priv_?key|private[_-]?key|bitcoin|btc_)[^\\n]{0,40}?\\b([5KL9c]${CLASS}{50,51})\\b`,
  before: 0,
  after: 110,
  maxLength: 52,
  format: '<51 or 52 base58> in Base58Check, beside a word that names it',
  sample: (rng) => {
    const key = Buffer.concat([Buffer.from([0x80]), bytesOf(rng, 32)]);
    return toBase58Check(rng.int(2) === 0 ? key : Buffer.concat([key, Buffer.from([1])]));
  },
});

const docs = {
  revoke: 'Move all funds to addresses of a new key at once: a key cannot be revoked.',
  source: 'https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki',
};

export default [
  defineDetector({
    id: 'bitcoin.extended-private-key',
    title: 'extended private key of a wallet (BIP 32)',
    provider: 'Bitcoin',
    severity: 'critical',
    shape: extended,
    check: base58Check(78),
    prior: 0.8,
    decoys: (rng) => [
      `${extended.sample(rng).slice(0, -1)}1`,
      extended.sample(rng).slice(0, -1),
      `xpub${extended.sample(rng).slice(4)}`,
    ],
    docs: { ...docs, about: 'Makes every private key below it in the wallet: spends all that they hold.' },
  }),
  defineDetector({
    id: 'bitcoin.private-key',
    title: 'Bitcoin private key (WIF)',
    provider: 'Bitcoin',
    severity: 'critical',
    shape: wif,
    check: base58Check(33, 34),
    prior: 0.5,
    sampleName: 'BTC_PRIVKEY_WIF',
    shortLiteral:
      'wif is rare as a word; the pattern behind it wants 51 characters of base58 on the same line, and their check sum',
    carriers: [
      'env',
      'env-quoted',
      'ini',
      'json',
      'json-line',
      'properties',
      'yaml',
      'toml',
      'shell',
      'dockerfile',
      'makefile',
      'javascript',
      'typescript',
      'go',
      'java',
      'csharp',
      'python',
      'ruby',
      'php',
      'terraform',
      'log',
      'patch',
      'no-newline',
      'crlf',
    ],
    decoys: (rng) => [
      `wif=${wif.sample(rng).slice(0, -1)}1`,
      `WIF ${rng.text(ALPHABETS.base58.chars, 52)}`,
      `address ${wif.sample(rng)}`,
    ],
    docs: { ...docs, about: 'Spends all that its address holds.' },
  }),
];
