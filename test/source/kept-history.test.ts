import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RefList, type BlobAttribution } from '../../src/git/index.js';
import type { ContentId } from '../../src/model/index.js';
import { keptHistory, knowledgeFrom, textsOf, type Knowledge } from '../../src/source/kept-history.js';
import { plainAll } from '../git/plain-attribution.js';

const word = fc.constantFrom('a', 'b', 'dir/c', 'Ann <ann@example.org>', '');
const mark = fc.option(fc.record({ commit: word, author: word, date: word }), { nil: null });
const attribution: fc.Arbitrary<BlobAttribution> = fc.record({
  places: fc.array(fc.record({ path: word, mark }), { maxLength: 3 }),
  introduced: mark,
  removed: mark,
  atTip: fc.boolean(),
  refs: fc.uniqueArray(word, { maxLength: 3 }).map(RefList.of),
});
const knowledge: fc.Arbitrary<Knowledge> = fc.record({
  commits: fc.nat(),
  attributions: fc
    .array(attribution, { maxLength: 6 })
    .map((all) => new Map(all.map((one, nth) => [`${nth}` as ContentId, one]))),
  gaps: fc.constant([{ stage: 'git', where: 'object x', because: 'missing' }]),
  names: fc.array(fc.record({ name: word, paths: fc.array(word, { maxLength: 2 }) }), { maxLength: 2 }),
});

/** All texts within a value, whatever holds them. */
function textsWithin(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsWithin) : [];
}

describe('what is kept of a history', () => {
  it('is what was known, after it was written as JSON', () => {
    fc.assert(
      fc.property(knowledge, (known) => {
        const again = knowledgeFrom(JSON.parse(JSON.stringify(keptHistory(known))));
        expect({ ...again, attributions: plainAll(again.attributions) }).toEqual({
          ...known,
          attributions: plainAll(known.attributions),
        });
      }),
    );
  });

  it('hands out every text in it that people wrote', () => {
    fc.assert(
      fc.property(knowledge, (known) => {
        const handed = new Set(textsOf(keptHistory(known)));
        for (const { places, introduced, removed, refs } of known.attributions.values()) {
          const people = [...places.map((place) => place.mark), introduced, removed].map((one) => one?.author ?? []);
          const written = textsWithin([places.map(({ path }) => path), people, refs.names()]);
          expect(written.filter((text) => !handed.has(text))).toEqual([]);
        }
        expect(textsWithin(known.names).filter((text) => !handed.has(text))).toEqual([]);
      }),
    );
  });
});
