// Detectors for nothing that exists, in the shapes of real ones: to see what more detectors cost.
import {
  base62,
  base64url,
  defineDetector,
  hex,
  lower,
  seededRng,
  token,
  uuid,
  type Detector,
  type Rng,
  type TokenShape,
} from '../src/detector/index.js';

const STARTS = [
  'b',
  'bl',
  'c',
  'cl',
  'd',
  'dr',
  'f',
  'fl',
  'g',
  'gr',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
  'z',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'io', 'ou'];
const ENDS = ['', '', 'l', 'm', 'n', 'r', 's', 't', 'x', 'ck', 'nd', 'ft', 'sk'];

/** A name as companies have them, that another detector does not have. */
function newName(rng: Rng, known: Set<string>): string {
  for (;;) {
    const syllable = (): string => rng.pick(STARTS) + rng.pick(VOWELS) + rng.pick(ENDS);
    const name = syllable() + syllable();
    if (name.length < 5 || known.has(name)) continue;
    known.add(name);
    return name;
  }
}

/** The ways in which providers write tokens; the last ones have no text of their own, and need the name beside them. */
const SHAPES: readonly ((name: string, rng: Rng) => TokenShape)[] = [
  (name, rng) => token`${name}_${base62(24 + rng.int(20))}`,
  (name, rng) => token`${name.slice(0, 4)}-${base62(32 + rng.int(9))}`,
  (name, rng) => token`${name.slice(0, 5)}_pat_${base62(22)}_${base62(30 + rng.int(20))}`,
  (name, rng) => token`sk_${name}_${hex(32 + 8 * rng.int(3))}`,
  (name, rng) => token`${name.slice(0, 4)}.${base64url(40 + rng.int(20))}`,
  (name, rng) => token`${name}-${lower(6)}-${base62(20 + rng.int(20))}`,
  (_, rng) => token`${hex(32 + 8 * rng.int(5))}`,
  () => token`${uuid()}`,
];

/** So many detectors, the same ones each time. Their ids and names are distinct. */
export function syntheticDetectors(count: number): readonly Detector[] {
  const rng = seededRng('synthetic detectors');
  const known = new Set<string>();
  return Array.from({ length: count }, (_, nth) => {
    const name = newName(rng, known);
    const shape = (SHAPES[nth % SHAPES.length] ?? SHAPES[0])?.(name, rng);
    if (shape === undefined) throw new Error('there are no shapes');
    return defineDetector({
      id: `synthetic.${name}-${nth}`,
      title: `Synthetic ${name} token`,
      provider: name,
      severity: 'high',
      shape,
      ...(shape.literals.length > 0 ? {} : { near: { words: [name, `${name}_key`, `${name}_token`] } }),
      decoys: () => [],
      docs: { about: 'Nothing.', revoke: 'Nowhere.', source: 'https://example.com/' },
    });
  });
}
