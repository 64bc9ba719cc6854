import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jointsOf } from '../../src/match/joints.js';
import { scanTouching } from '../../src/match/scan-literals.js';
import { BYTES_AFTER, BYTES_BEFORE, compileAutomaton, scanLiterals } from '../../src/match/index.js';

type Hit = readonly [literal: number, end: number];

function hitsOf(literals: readonly string[], text: Uint8Array): readonly Hit[] {
  const hits: Hit[] = [];
  scanLiterals(compileAutomaton(literals), text, (literal, end) => hits.push([literal, end]));
  return hits;
}

/** Every place of every literal, by looking at each offset. */
function naiveHits(literals: readonly string[], text: Uint8Array): readonly Hit[] {
  const folded = Buffer.from(text)
    .toString('latin1')
    .replace(/[A-Z]/g, (char) => char.toLowerCase());
  const wanted = literals.map((literal) => literal.replace(/[A-Z]/g, (char) => char.toLowerCase()));
  const hits: Hit[] = [];
  for (let end = 0; end <= folded.length; end++) {
    wanted.forEach((literal, id) => {
      if (folded.slice(0, end).endsWith(literal)) hits.push([id, end]);
    });
  }
  return hits;
}

const byEnd = (hits: readonly Hit[]): readonly Hit[] => hits.toSorted((a, b) => a[1] - b[1] || a[0] - b[0]);
const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B', 'c', '_'), minLength: 3, maxLength: 6 });

describe('the literal automaton', () => {
  it('finds what looking at every offset finds, whatever the case', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(letters, { minLength: 1, maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B', 'c', 'C', '_', 'x'), maxLength: 60 }),
        (literals, text) => {
          const bytes = Buffer.from(text, 'latin1');
          expect(byEnd(hitsOf(literals, bytes))).toEqual(byEnd(naiveHits(literals, bytes)));
        },
      ),
    );
  });

  it('finds the same in any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.array(fc.nat(150), { maxLength: 4 }), (bytes, places) => {
        const text = Buffer.from(bytes);
        for (const place of places) text.write('gHp_', Math.min(place, Math.max(0, text.length - 4)), 'latin1');
        expect(byEnd(hitsOf(['ghp_', 'hp_'], text))).toEqual(byEnd(naiveHits(['ghp_', 'hp_'], text)));
      }),
    );
  });

  it('finds in a window what touches it, each once', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(letters, { minLength: 1, maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B', 'c', 'C', '_', 'x'), maxLength: 60 }),
        fc.nat(60),
        fc.nat(12),
        (literals, text, start, length) => {
          const bytes = Buffer.from(text, 'latin1');
          const window = { start: Math.min(start, text.length), end: Math.min(start + length, text.length) };
          const automaton = compileAutomaton(literals);
          const found: Hit[] = [];
          scanTouching(automaton, bytes, (literal, end) => found.push([literal, end]), {
            window,
            longest: 6,
            joints: jointsOf(automaton),
          });
          const all = byEnd(naiveHits(literals, bytes));
          const startOf = ([literal, end]: Hit): number => end - (automaton.lengths[literal] ?? 0);
          // With the bytes beside it, on which it depends whether it is one.
          const touches = (hit: Hit): boolean =>
            startOf(hit) - BYTES_BEFORE < window.end && hit[1] + BYTES_AFTER > window.start;
          expect(byEnd(found).filter(touches)).toEqual(all.filter(touches));
          expect(all).toEqual(expect.arrayContaining(found));
        },
      ),
    );
  });

  it('keeps apart literals of which one ends in another', () => {
    expect(hitsOf(['secret', 'ret', 'cre'], Buffer.from('SECRET'))).toEqual([
      [2, 5],
      [0, 6],
      [1, 6],
    ]);
  });

  it('refuses a literal that is too short for it', () => {
    expect(() => compileAutomaton(['ab'])).toThrow(RangeError);
  });
});
