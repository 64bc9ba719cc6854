import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/catalogue/index.js';
import { detectorSet, seededRng } from '../../src/detector/index.js';
import { bestEngine, compileLiterals, createMatcher } from '../../src/match/index.js';
import { anyCase } from '../../src/match/letter-case.js';
import { anyNeighbours } from '../../src/match/neighbours.js';
import { holdsRun } from '../../src/match/run.js';
import { contentId, plainView } from '../../src/model/index.js';

const DETECTORS = allDetectors();
const NAMES = DETECTORS.map((detector) => detector.sampleName ?? detector.near?.words[0] ?? detector.provider);

/** Samples of some detectors with all sorts of bytes between them. */
function textOf(seed: number, count: number): string {
  const rng = seededRng(`neighbours ${seed}`);
  const pieces: string[] = [];
  for (let turn = 0; turn < count; turn++) {
    const index = rng.int(DETECTORS.length);
    const glue = rng.pick(['=', ' = "', '\\n', '\n', '', 'x', '_', '://', '9', ': ', 'Key=', 'é']);
    const sample = DETECTORS[index]?.shape.sample(rng) ?? '';
    pieces.push(rng.pick([' ', '\n', 'a', 'Z', '-', '\\t']), NAMES[index] ?? '', glue, sample);
    pieces.push(rng.pick(['"', '\n', ' ', 'z', '0', '-', '', '.']));
  }
  return pieces.join('');
}

describe('the neighbours of literals, and their case', () => {
  it('tell off none at which a detector sees something', () => {
    const engine = bestEngine();
    const literals = compileLiterals(DETECTORS);
    const count = literals.automaton.lengths.length;
    const all = { ...literals.automaton, neighbours: anyNeighbours(count), letterCase: anyCase(count) };
    const filtering = createMatcher(detectorSet(DETECTORS), { engine, literals });
    const asking = createMatcher(detectorSet(DETECTORS), { engine, literals: { ...literals, automaton: all } });
    let found = 0;
    for (let seed = 0; seed < 150; seed++) {
      const bytes = Buffer.from(textOf(seed, 12));
      const view = plainView({ id: contentId(bytes), bytes, origins: [] });
      const [few, many] = [filtering, asking].map((matcher) =>
        matcher.match(view).map(({ detectorId, span }) => `${detectorId} ${span.start}-${span.end}`),
      );
      expect(few).toEqual(many);
      found += few?.length ?? 0;
    }
    expect(found).toBeGreaterThan(1000);
  });
});

describe('holdsRun', () => {
  it('says what looking at every place says', () => {
    const set = new Uint8Array(256);
    set[0x61] = 1;
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'a', 'a', 'b'), maxLength: 40 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: -3, max: 30 }),
        fc.nat(45),
        (text, length, from, to) => {
          const window = text.slice(Math.max(0, from), Math.max(0, to));
          expect(holdsRun(Buffer.from(text), { set, length }, from, to)).toBe(window.includes('a'.repeat(length)));
        },
      ),
    );
  });
});
