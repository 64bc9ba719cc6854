import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/catalogue/index.js';
import { compileLiterals, packLiterals, scanLiterals, unpackLiterals } from '../../src/match/index.js';

const DETECTORS = allDetectors();

describe('packed literals', () => {
  const compiled = compileLiterals(DETECTORS);
  const packed = packLiterals(compiled);

  it('unpack to what was packed', () => {
    expect(unpackLiterals(packed)).toEqual(compiled);
  });

  it('scan as before', () => {
    const text = Buffer.from('the password, AKIAZZ and ghp_zz of a -----BEGIN');
    const hits = (literals: typeof compiled): readonly string[] => {
      const found: string[] = [];
      scanLiterals(literals.automaton, text, (literal, end) => found.push(`${literal}@${end}`));
      return found;
    };
    expect(hits(unpackLiterals(packed) ?? compiled)).toEqual(hits(compiled));
    expect(hits(compiled).length).toBeGreaterThan(3);
  });

  it.each([
    ['nothing', packed.subarray(0, 0)],
    ['a cut file', packed.subarray(0, packed.length - 4)],
    ['another file', Buffer.alloc(packed.length)],
    ['an odd length', packed.subarray(0, packed.length - 1)],
  ])('refuse %s', (_, bytes) => {
    expect(unpackLiterals(bytes)).toBeNull();
  });
});
