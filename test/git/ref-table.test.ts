import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RefList, RefTable, namesOfAll } from '../../src/git/index.js';

const NAMES = ['HEAD', 'refs/heads/a', 'refs/heads/b', 'refs/pull/1/head', 'refs/tags/v1'];
const group = fc.uniqueArray(fc.nat(NAMES.length - 1));

/** Sets made one from the other, with what each should hold. */
const steps = fc.array(fc.record({ from: fc.nat(), group }), { maxLength: 12 });

function made(all: readonly { readonly from: number; readonly group: readonly number[] }[]) {
  const table = RefTable.ofNames(NAMES);
  const sets = [{ set: 0, held: new Set<number>() }];
  for (const { from, group: added } of all) {
    const before = sets[from % sets.length]!;
    sets.push({ set: table.addSet(before.set, table.addGroup(added)), held: new Set([...before.held, ...added]) });
  }
  return { table, sets };
}

const namesOf = (held: Iterable<number>): readonly string[] => [...new Set(held)].map((nth) => NAMES[nth]!).toSorted();

describe('sets of refs', () => {
  it('have the names of all that they were made of', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { table, sets } = made(all);
        for (const { set, held } of sets) expect(new RefList(table, set).names()).toEqual(namesOf(held));
        expect(table.namesOf(sets.map(({ set }) => set))).toEqual(namesOf(sets.flatMap(({ held }) => [...held])));
      }),
    );
  });

  it('are the same after what is needed of them was kept', () => {
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.boolean()), (all, coins) => {
        const { table, sets } = made(all);
        const wanted = sets.filter(() => coins.next().value === true);
        const kept = table.keep(new Set(wanted.map(({ set }) => set)));
        const again = new RefTable(JSON.parse(JSON.stringify(kept.table)));
        for (const { set, held } of wanted) expect(again.namesOf([kept.numbers.get(set) ?? 0])).toEqual(namesOf(held));
      }),
    );
  });

  it('of several tables are joined, each name once', () => {
    const { table } = RefList.of(['refs/heads/b', 'refs/heads/a']);
    expect(namesOfAll([RefList.of(['refs/heads/b', 'refs/heads/c']), new RefList(table, 1), RefList.of([])])).toEqual([
      'refs/heads/a',
      'refs/heads/b',
      'refs/heads/c',
    ]);
    expect(new RefList(table.prefixed('sub:'), 1).names()).toEqual(['sub:refs/heads/a', 'sub:refs/heads/b']);
    expect(namesOfAll([])).toEqual([]);
  });
});
