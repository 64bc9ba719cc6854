import { describe, expect, it } from 'vitest';
import { UnpackBudget } from '../../../src/decode/budget.js';

const MIB = 1 << 20;
const packed = (size: number): { readonly start: number; readonly end: number } => ({ start: 100, end: 100 + size });

describe('what one file may unpack to', () => {
  it('is 16 MiB for the smallest part, 250 times the size of a larger one, and 64 MiB at most', () => {
    const budget = new UnpackBudget();
    expect(budget.allow(packed(10)).limit).toBe(16 * MIB);
    expect(budget.allow(packed(100_000))).toEqual({
      limit: 25_000_000,
      because: 'its unpacked content is more than 250 times as large as its packed content',
    });
    expect(budget.allow(packed(MIB))).toEqual({
      limit: 64 * MIB,
      because: `its unpacked content is larger than ${64 * MIB} bytes`,
    });
  });

  it('is 256 MiB together', () => {
    const budget = new UnpackBudget();
    budget.spend(250 * MIB);
    const because = `all that is unpacked of the file is larger than ${256 * MIB} bytes`;
    expect(budget.allow(packed(MIB))).toEqual({ limit: 6 * MIB, because });
    budget.spend(6 * MIB);
    expect(budget.allow(packed(MIB))).toEqual({ limit: 0, because });
  });

  it('comes from 200,000 entries at most', () => {
    const budget = new UnpackBudget();
    for (let entry = 0; entry < 200_000; entry++) budget.allow(packed(1));
    expect(budget.allow(packed(1))).toEqual({ limit: 0, because: 'its archives have more than 200000 entries' });
  });
});
