import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PIECES, piecesOf, type Facts } from '../../src/score/features/index.js';
import { createLinear, unpackLinear } from '../../src/score/linear.js';

const weights = (at: Readonly<Record<number, number>>): string => {
  const bytes = new Int8Array(PIECES);
  for (const [piece, weight] of Object.entries(at)) bytes[Number(piece)] = weight;
  return Buffer.from(bytes.buffer).toString('base64');
};
const none = { bias: 0, unit: 1, weights: weights({}) };

describe('weights of pieces', () => {
  it('are added up, held by the root of the number of pieces', () => {
    const tell = createLinear(
      unpackLinear({
        groups: {
          value: { bias: -1, unit: 0.5, weights: weights({ 3: 100, 7: -128, [PIECES - 1]: 4 }) },
          name: none,
          line: none,
        },
      }),
    );
    expect(tell('value', [])).toBe(-1);
    expect(tell('value', [3])).toBe(49);
    expect(tell('value', [3, 7, PIECES - 1, 5])).toBe(-1 + (0.5 * (100 - 128 + 4)) / 2);
    expect(tell('name', [3])).toBe(0);
  });
});

const facts = (given: Partial<Facts>): Facts => ({
  kind: 'assignment',
  value: '',
  lower: '',
  bytes: Buffer.alloc(0),
  name: '',
  words: [],
  anyClass: 0,
  lastClass: 0,
  operator: '=',
  quote: '',
  nth: 0,
  gap: '=',
  tail: '',
  lead: '',
  lineLead: '',
  lineTail: '',
  line: '\0',
  ...given,
});

describe('pieces', () => {
  it('are different numbers within bounds, for whatever text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), fc.string(), (value, words, line) => {
        const pieces = piecesOf(facts({ value, words, lineLead: line, lineTail: line, gap: line }));
        const wrong = Object.values(pieces).filter(
          (group) => new Set(group).size !== group.length || group.some((piece) => piece < 0 || piece >= PIECES),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('do not tell case from case in a value, nor one digit from another', () => {
    const threes = (value: string): number => new Set(piecesOf(facts({ value })).value).size;
    const shared = (a: string, b: string): number => {
      const other = new Set(piecesOf(facts({ value: b })).value);
      return piecesOf(facts({ value: a })).value.filter((piece) => other.has(piece)).length;
    };
    expect(shared('hunter71', 'hunter96')).toBe(threes('hunter71') - 1);
    expect(shared('hunter71', 'HUNTER71')).toBeGreaterThanOrEqual(threes('hunter71') - 1);
    expect(shared('hunter71', 'zqxwvjkp')).toBe(0);
  });

  it('tell the same word in a name from that in a line', () => {
    const { name, line } = piecesOf(facts({ words: ['token'], lineLead: 'token ' }));
    expect(name.some((piece) => line.includes(piece))).toBe(false);
  });
});
