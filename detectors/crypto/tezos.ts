// https://octez.tezos.com/docs/introduction/howtouse.html
import {
  ALPHABETS,
  base58Check,
  defineDetector,
  pattern,
  sampleBytes,
  toBase58Check,
  type PatternShape,
} from '../../src/detector/index.js';

/** Version bytes that make a key begin with its four letters, and the bytes behind them. */
type Kind = { readonly version: string; readonly bytes: number; readonly length: number };
const PLAIN = {
  edsk: { version: '0d0f3a07', bytes: 32, length: 54 },
  'edsk (long)': { version: '2bf64e07', bytes: 64, length: 98 },
  spsk: { version: '11a2e0c9', bytes: 32, length: 54 },
  p2sk: { version: '1051eebd', bytes: 32, length: 54 },
} as const satisfies Readonly<Record<string, Kind>>;
const LOCKED = { edesk: { version: '075a3cb329', bytes: 56, length: 88 } } as const satisfies Readonly<
  Record<string, Kind>
>;

const shapeOf = (kinds: Readonly<Record<string, Kind>>): PatternShape => {
  const names = Object.entries(kinds).map(
    ([name, { length }]) =>
      `${name.slice(0, 5).trim()}[${ALPHABETS.base58.source}]{${length - name.slice(0, 5).trim().length}}`,
  );
  return pattern({
    literals: [...new Set(Object.keys(kinds).map((name) => name.slice(0, 5).trim()))],
    source: `\\b(${names.join('|')})\\b`,
    exactCase: true,
    before: 1,
    after: 110,
    maxLength: 98,
    publicPrefix: 4,
    format: `${Object.keys(kinds).join(', ')}: base58 with a check sum`,
    sample: (rng) => {
      const { version, bytes } = rng.pick(Object.values(kinds));
      return toBase58Check(Buffer.concat([Buffer.from(version, 'hex'), sampleBytes(rng, bytes)]));
    },
  });
};

const plain = shapeOf(PLAIN);
const locked = shapeOf(LOCKED);
const source = 'https://octez.tezos.com/docs/introduction/howtouse.html';
const revoke = 'Move all funds to a new account at once: the key cannot be revoked.';

export default [
  defineDetector({
    id: 'tezos.secret-key',
    title: 'Tezos secret key',
    provider: 'Tezos',
    severity: 'critical',
    shape: plain,
    check: base58Check(36, 68),
    decoys: (rng) => [plain.sample(rng).slice(0, -1), `edsk${rng.text(ALPHABETS.base58.chars, 50)}`],
    docs: { about: 'Spends everything that its account holds, and bakes and signs in its name.', revoke, source },
  }),
  defineDetector({
    id: 'tezos.encrypted-secret-key',
    title: 'Tezos secret key behind a password',
    provider: 'Tezos',
    severity: 'low',
    shape: locked,
    check: base58Check(61),
    decoys: (rng) => [locked.sample(rng).slice(0, -1), `edesk${rng.text(ALPHABETS.base58.chars, 83)}`],
    docs: {
      about: 'Spends what its account holds once the password is guessed, which can be tried offline.',
      revoke,
      source,
    },
  }),
];
