import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, unionOf } from '../../src/cache/id-list.js';
import { sortIds } from '../../src/cache/sort-ids.js';
import { marksOf, rawIds, sortedIds, Workbench, type Width } from './workbench.js';

const MOST = 2000;
const someIds = fc.array(fc.nat(MOST), { maxLength: 60 });
const aWidth = fc.constantFrom<Width>(20, 32);
const aScan = fc.record({
  records: fc.array(fc.record({ clean: someIds, notable: someIds }), { maxLength: 4 }),
  isFinished: fc.boolean(),
});

describe('the scan cache, beside a model of sets', () => {
  it('knows after any scans, finished or broken off, just what they recorded', () => {
    fc.assert(
      fc.property(fc.array(aScan, { maxLength: 5 }), someIds, aWidth, (scans, asked, idBytes) => {
        const bench = new Workbench();
        try {
          const model = new Map<number, string>();
          for (const { records, isFinished } of scans) {
            const cache = bench.open({ idBytes });
            expect(marksOf(cache, [...model.keys(), ...asked], idBytes)).toEqual(sorted(model));
            for (const { clean, notable } of records) {
              cache.record(rawIds(clean, idBytes), rawIds(notable, idBytes));
              for (const id of clean) if (!model.has(id)) model.set(id, 'clean');
              for (const id of notable) model.set(id, 'notable');
            }
            if (isFinished) cache.finish();
          }
          const last = bench.open({ idBytes });
          expect(marksOf(last, [...model.keys(), ...asked], idBytes)).toEqual(sorted(model));
          const marks = [...model.values()];
          expect([last.clean, last.notable]).toEqual([
            marks.filter((mark) => mark === 'clean').length,
            marks.filter((mark) => mark === 'notable').length,
          ]);
          expect(last.warnings).toEqual([]);
        } finally {
          bench.remove();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('sorts, joins and subtracts lists of ids as sets do', () => {
    fc.assert(
      fc.property(someIds, someIds, aWidth, (a, b, width) => {
        const [listA, listB] = [sortIds(rawIds(a, width), width), sortIds(rawIds(b, width), width)];
        expect(Buffer.from(listA)).toEqual(Buffer.from(sortedIds(a, width)));
        expect(Buffer.from(unionOf(listA, listB, width))).toEqual(Buffer.from(sortedIds([...a, ...b], width)));
        const rest = a.filter((id) => !b.includes(id));
        expect(Buffer.from(differenceOf(listA, listB, width))).toEqual(Buffer.from(sortedIds(rest, width)));
      }),
    );
  });

  it('refuses a part of an id', () => {
    const bench = new Workbench();
    const cache = bench.open();
    expect(() => cache.record(new Uint8Array(21), new Uint8Array(0))).toThrow(RangeError);
    cache.finish();
    bench.remove();
  });
});

const sorted = (model: ReadonlyMap<number, string>): ReadonlyMap<number, string> =>
  new Map([...model].toSorted(([a], [b]) => a - b));
