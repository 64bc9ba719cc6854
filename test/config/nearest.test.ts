import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/config/nearest.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', '_'), maxLength: 8 });

/** By the definition, without a table. */
const slow = (a: string, b: string): number =>
  a === '' || b === ''
    ? a.length + b.length
    : Math.min(
        slow(a.slice(1), b) + 1,
        slow(a, b.slice(1)) + 1,
        slow(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
      );

describe('the nearest name', () => {
  it('is measured as defined', () => {
    const short = word.map((text) => text.slice(0, 5));
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(editDistance(a, b)).toBe(slow(a, b));
      }),
    );
  });

  it('is a distance: zero for the same, the same both ways, never shorter by a detour', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });

  it('is none when all are far', () => {
    expect(nearest('formatt', ['format', 'threads'])).toBe('format');
    expect(nearest('quite_another', ['format', 'threads'])).toBeNull();
  });
});
