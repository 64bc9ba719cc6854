import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pragmaWords } from '../../src/suppress/pragma-search.js';
import { PRAGMA_WORDS } from '../../src/suppress/pragma-word.js';

const needles = PRAGMA_WORDS.map(({ needle }) => needle);

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...needles),
      fc.constantFrom(...needles).chain((needle) => fc.nat(needle.length).map((end) => needle.slice(0, end))),
      fc.string({ maxLength: 12 }),
    ),
  )
  .map((pieces) => Buffer.from(pieces.join(''), 'latin1'));

/** Each needle searched for by itself. */
function oneByOne(buffer: Buffer): readonly (readonly [string, number])[] {
  const found: [string, number][] = [];
  for (const needle of needles)
    for (let at = buffer.indexOf(needle); at >= 0; at = buffer.indexOf(needle, at + 1)) found.push([needle, at]);
  return found.toSorted((a, b) => a[1] - b[1]);
}

describe('search for pragma words', () => {
  it('finds what a search for each word finds', () => {
    fc.assert(
      fc.property(text, (buffer) => {
        expect(pragmaWords(buffer, Infinity).map(({ of, at }) => [of.needle, at])).toEqual(oneByOne(buffer));
      }),
    );
  });

  it('stops at the bound', () => {
    expect(pragmaWords(Buffer.from('ggignore '.repeat(9)), 4).map(({ at }) => at)).toEqual([0, 9, 18, 27]);
  });
});
