// https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki
import {
  ALPHABETS,
  base58,
  base58Check,
  defineDetector,
  fail,
  made,
  pass,
  pattern,
  sha256,
  toBase58Check,
  token,
  type Rng,
} from '../../src/detector/index.js';

const bytesOf = (rng: Rng, length: number): Buffer => Buffer.from(Array.from({ length }, () => rng.int(256)));
const CLASS = `[${ALPHABETS.base58.source}]`;

/** Version bytes (SLIP-132); capitals are those of shared wallets. */
const VERSIONS = {
  xprv: '0488ade4',
  yprv: '049d7878',
  zprv: '04b2430c',
  tprv: '04358394',
  uprv: '044a4e28',
  vprv: '045f18bc',
  Yprv: '0295b005',
  Zprv: '02aa7a99',
  Uprv: '024285b5',
  Vprv: '02575048',
} as const;
const PREFIXES = Object.keys(VERSIONS);

const extended = pattern({
  literals: [...new Set(PREFIXES.map((prefix) => prefix.toLowerCase()))],
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

/** Its own Base58Check, and two bytes that say how it was locked. */
const locked = pattern({
  literals: ['6Pf', '6Pn', '6PR', '6Py', '6PY', '6PX'],
  source: `\\b(6P[fnRyYX]${CLASS}{55})\\b`,
  exactCase: true,
  before: 1,
  after: 60,
  maxLength: 58,
  publicPrefix: 2,
  format: '6P<56 base58> in Base58Check (BIP 38)',
  sample: (rng) => toBase58Check(Buffer.concat([Buffer.from([1, 0x42, 0xc0 + 0x20 * rng.int(2)]), bytesOf(rng, 36)])),
});

/** SHA-256 of the key and a question mark begins with a zero byte, which one of 256 texts fulfils. */
const isMini = (text: string): boolean => sha256(Buffer.from(`${text}?`))[0] === 0;
const mini = token`S${made(base58(29), (rng) => {
  for (;;) {
    const text = rng.text(ALPHABETS.base58.chars, 29);
    if (isMini(`S${text}`)) return text;
  }
})}`;

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
  defineDetector({
    id: 'bitcoin.encrypted-private-key',
    title: 'Bitcoin private key behind a passphrase (BIP 38)',
    provider: 'Bitcoin',
    severity: 'medium',
    shape: locked,
    check: base58Check(39),
    prior: 0.7,
    shortLiteral: 'six letters of base58 behind 6P; the pattern wants 58 characters and their check sum',
    decoys: (rng) => [locked.sample(rng).slice(0, -1), `6Pf${rng.text(ALPHABETS.base58.chars, 55)}`],
    docs: {
      ...docs,
      about: 'Spends all that its address holds once the passphrase is guessed, which can be tried offline.',
    },
  }),
  defineDetector({
    id: 'bitcoin.mini-private-key',
    title: 'Bitcoin mini private key',
    provider: 'Bitcoin',
    severity: 'critical',
    shape: mini,
    check: (text) =>
      isMini(text) ? pass('its hash begins as that of a mini key') : fail('its hash does not begin with a zero byte'),
    near: { words: ['minikey', 'mini_key', 'mini key', 'mini private key', 'casascius'], before: 40 },
    decoys: (rng) => [`minikey=${mini.sample(rng).slice(0, -1)}`, `coin ${mini.sample(rng)}`],
    docs: { ...docs, about: 'Spends all that its address holds.' },
  }),
];
