// Texts with tokens and texts with what only looks like one, made from the detectors' own grammars and a seed.
import { seededRng, type Detector, type Rng } from '../src/detector/index.js';

/** `value` is what must be found; null in a text that holds nothing to find. */
export type BenchText = {
  readonly detectorId: string;
  readonly kind: string;
  readonly text: string;
  readonly value: string | null;
};

const HEX = '0123456789abcdef';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const TYPED = [
  '1234567890',
  HEX,
  LETTERS,
  `${LETTERS}1234567890`,
  'a1b2c3d4e5f6g7h8i9j0',
  '1q2w3e4r5t6y7u8i9o0p',
  'qwertyuiopasdfghjklzxcvbnm',
];
const FOREIGN = ['?', '|', '<', '>', '*', '^'];
const STYLES: readonly ((name: string, value: string) => string)[] = [
  (name, value) => `${name}_api_key = "${value}"\n`,
  (name, value) => `{\n  "${name}_secret": "${value}"\n}\n`,
  (name, value) => `api:\n  auth_type: "API-Key"\n  ${name}_key: "${value}"\n  api_version: v1\n`,
  (name, value) => `${name} token = '${value}'\n`,
  (name, value) => `const ${name}Token = '${value}';\n`,
  (name, value) =>
    `func main() {\n\t${name}Token := "${value}"\n\treq.Header.Set("Authorization", "Bearer "+${name}Token)\n}\n`,
];
const MARKS = ['your_api_key_here', 'EXAMPLE_TOKEN', 'changeme', '<your-token>', 'xxxxxxxxxxxxxxxx', 'REPLACE_ME'];
const WITHOUT: readonly ((name: string) => string)[] = [
  (name) => `const ${name}Token = process.env.${name.toUpperCase()}_TOKEN;\n`,
  (name) => `${name}_secret: \${${name.toUpperCase()}_SECRET}\n`,
  (name) => `To use ${name}, make a token; see https://docs.${name}.com/authentication for how.\n`,
  (name) => `${name}_region: eu-west-1\n${name}_user: deploy\n${name}_timeout: 3000\n`,
  (name) => `"${name}": "https://www.${name}.com/login"\n`,
];

const set = (text: string, at: number, char: string): string => `${text.slice(0, at)}${char}${text.slice(at + 1)}`;
const pick = <T>(rng: Rng, list: readonly T[]): T => list[rng.int(list.length)] as T;

type Made = readonly [kind: string, value: string];

/** What somebody writes who wants a rule to stay silent: broken, typed, marked. */
function broken(sample: string, prefix: string, rng: Rng): readonly Made[] {
  const body = sample.length - prefix.length;
  const inside = (): number => prefix.length + 1 + rng.int(Math.max(1, body - 2));
  const filled = (piece: string): string => prefix + piece.repeat(Math.ceil(body / piece.length)).slice(0, body);
  return [
    ['a foreign character', set(sample, inside(), pick(rng, FOREIGN))],
    ['two foreign characters', set(set(sample, inside(), pick(rng, FOREIGN)), inside(), pick(rng, FOREIGN))],
    ['typed', filled(pick(rng, TYPED))],
    ['one character', filled(pick(rng, ['0', '1', 'a', 'x', 'Z']))],
    ['a block again and again', filled(rng.text(HEX, 3 + rng.int(4)))],
    ['a placeholder', pick(rng, MARKS)],
  ];
}

/** What nobody can tell from a key of another kind but by knowing the vendor's format. */
const misshapen = (sample: string, prefix: string, rng: Rng): readonly Made[] => [
  ['too short by far', sample.slice(0, Math.max(prefix.length + 4, Math.floor(sample.length * 0.6)))],
  ['one character short', sample.slice(0, -1)],
  ['ten characters too many', sample + rng.text(HEX, 10)],
];

/** All texts of one detector. Those of `misshapen` are told apart. */
export function textsOf(
  detector: Detector,
  seed: string,
): Readonly<Record<'hit' | 'clean' | 'open', readonly BenchText[]>> {
  const rng = seededRng(`${seed} ${detector.id}`);
  const sample = detector.shape.sample(rng);
  const prefix = sample.slice(0, Math.min(detector.shape.publicPrefix, sample.length - 8));
  const name = (detector.near?.words[0] ?? detector.id.slice(0, detector.id.indexOf('.')))
    .replace(/[^a-z0-9]/gi, '')
    .toLowerCase();
  const text = (kind: string, value: string): BenchText => ({
    detectorId: detector.id,
    kind,
    text: pick(rng, STYLES)(name, value),
    value: null,
  });
  return {
    hit: STYLES.map((style, nth) => {
      const value = nth === 0 ? sample : detector.shape.sample(rng);
      return { detectorId: detector.id, kind: 'a token', text: style(name, value), value };
    }),
    clean: [
      ...broken(sample, prefix, rng).map(([kind, value]) => text(kind, value)),
      ...WITHOUT.map((write) => ({ detectorId: detector.id, kind: 'no token', text: write(name), value: null })),
    ],
    open: misshapen(sample, prefix, rng).map(([kind, value]) => text(kind, value)),
  };
}
