import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { openPackStore, TreeCollector, type TreePart } from '../../../src/git/index.js';
import type { Gap } from '../../../src/model/index.js';
import { blob, copy, delta, writePack, type Entry } from '../pack/craft-pack.js';
import { objectId } from '../pack/stored-objects.js';
import { TestFolders } from '../test-repository.js';
import { treeBytes, type CraftedEntry } from './crafted-objects.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

type Noted = readonly { readonly name: string; readonly what: string }[];
type Seen = {
  readonly trees: ReadonlyMap<string, Noted>;
  readonly names: readonly string[];
  readonly gaps: readonly Gap[];
};

const SAYS = ['folder', 'wanted', 'named', 'missing'];

function see(entries: readonly Entry[], isWantedName: (name: string) => boolean = () => true): Seen {
  const repo = folders.repository();
  writePack(join(repo.root, '.git/objects'), entries);
  const gaps: Gap[] = [];
  const names: string[] = [];
  const store = openPackStore(repo.open(), { maxObjectBytes: 1 << 26, onGap: (gap) => gaps.push(gap) });
  const visitor = new TreeCollector(store, {
    isWantedBlob: (index) => store.typeOf(index) === 'blob',
    onName: (name) => isWantedName(names[names.push(Buffer.from(name).toString('latin1')) - 1] ?? ''),
    onGap: (gap) => gaps.push(gap),
  });
  const walk = store.walk({ types: ['tree'], visitor });
  while (walk.step());
  const part = visitor.finish();
  const trees = new Map([...part.trees].map((tree, i) => [store.idHex(tree), noted(part, i, (n) => store.idHex(n))]));
  return { trees, names, gaps };
}

function noted(part: TreePart, nth: number, idOf: (index: number) => string): Noted {
  const row = part.rowOf[nth] ?? 0;
  const text = ({ bytes, ends }: TreePart['names'], n: number): Buffer =>
    Buffer.from(bytes.subarray(n === 0 ? 0 : ends[n - 1], ends[n]));
  return Array.from({ length: (part.rowStarts[row + 1] ?? 0) - (part.rowStarts[row] ?? 0) }, (_, i) => {
    const word = part.words[(part.rowStarts[row] ?? 0) + i] ?? 0;
    const target = part.targets[(part.rowStarts[row] ?? 0) + i] ?? 0;
    const says = SAYS[word & 3] ?? '';
    const id = says === 'missing' ? text(part.missing, target).toString('hex') : says === 'named' ? '' : idOf(target);
    return { name: text(part.names, word >>> 2).toString('latin1'), what: `${says} ${id}` };
  });
}

const BLOBS = [blob('one'), blob('two'), blob('three')];
const ABSENT = ['1', '2'].map((digit) => digit.repeat(40));
const EMPTY_TREE: Entry = { id: objectId('tree', Buffer.alloc(0)), type: 2, bytes: Buffer.alloc(0) };

const name = fc
  .oneof(fc.constantFrom('a', 'b', 'ab', 'key', '', 'name with spaces'), fc.string({ maxLength: 12 }))
  .map((text) => Buffer.from(text.replaceAll('\0', ''), 'utf8').toString('latin1'));
const entry: fc.Arbitrary<CraftedEntry> = fc.record({
  mode: fc.constantFrom('100644', '100755', '120000', '40000', '040000', '160000', '0', '7777777777777'),
  name,
  id: fc.constantFrom(...BLOBS.map(({ id }) => id), ...ABSENT, EMPTY_TREE.id),
});

/** What is to be noted of a tree when every name is wanted. */
const expected = (entries: readonly CraftedEntry[]): Noted =>
  entries.map(({ mode = '100644', name: own, id }) => {
    const isFile = /^1[02]0\d{3}$/.test(mode);
    const isFolder = /^0?40000$/.test(mode);
    if (!isFile && !isFolder) return { name: own, what: 'named ' };
    if (ABSENT.includes(id)) return { name: own, what: `missing ${id}` };
    if (id !== EMPTY_TREE.id) return { name: own, what: `wanted ${id}` };
    return { name: own, what: isFolder ? `folder ${id}` : 'named ' };
  });

const latin1Tree = (entries: readonly CraftedEntry[]): Buffer =>
  treeBytes(entries.map((each) => ({ ...each, name: Buffer.from(each.name, 'latin1').toString('utf8') })));

/** A delta of any cuts: some of the target is copied from wherever it stands in the base, the rest inserted. */
function cutDelta(base: Buffer, target: Buffer, cuts: readonly number[]): Uint8Array {
  const places = [...new Set([0, target.length, ...cuts.map((cut) => cut % (target.length + 1))])].sort(
    (a, b) => a - b,
  );
  const instructions = places.slice(1).flatMap((end, nth) => {
    const piece = target.subarray(places[nth], end);
    const from = base.indexOf(piece);
    if (from >= 0 && piece.length > 0) return copy(from, piece.length);
    return Array.from({ length: Math.ceil(piece.length / 100) }, (_, i) =>
      piece.subarray(100 * i, 100 * i + 100),
    ).flatMap((part) => [part.length, ...part]);
  });
  return delta(base.length, target.length, ...instructions);
}

describe('TreeCollector', () => {
  it('notes the same of a tree however it is stored', () => {
    const version = fc.record({
      cut: fc.nat(8),
      drop: fc.nat(2),
      add: fc.array(entry, { maxLength: 3 }),
      cuts: fc.array(fc.nat(2000), { maxLength: 8 }),
      back: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), fc.array(version, { maxLength: 8 }), (first, versions) => {
        const lists = [first];
        const entries: Entry[] = [];
        const firstBytes = latin1Tree(first);
        entries.push({ id: objectId('tree', firstBytes), type: 2, bytes: firstBytes });
        for (const { cut, drop, add, cuts, back } of versions) {
          const steps = Math.min(back, lists.length);
          const before = lists.at(-steps) ?? [];
          const after = [...before.slice(0, cut), ...add, ...before.slice(cut + drop)];
          const target = latin1Tree(after);
          const bytes = cutDelta(latin1Tree(before), target, cuts);
          lists.push(after);
          entries.push({ id: objectId('tree', target), type: 6, back: steps, bytes });
        }
        const stored = entries.filter(({ id }, nth) => entries.findIndex((other) => other.id === id) === nth);
        fc.pre(stored.length === entries.length && !stored.some(({ id }) => id === EMPTY_TREE.id));
        const seen = see([...entries, ...BLOBS, EMPTY_TREE]);
        expect(seen.gaps).toEqual([]);
        lists.forEach((list, nth) => expect(seen.trees.get(entries[nth]?.id ?? '')).toEqual(expected(list)));
        const distinct = new Set(lists.flat().map((each) => each.name));
        expect(seen.names.toSorted()).toEqual([...distinct].toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it('passes over what nobody wants', () => {
    const bytes = treeBytes([
      { name: 'plain', id: BLOBS[0]?.id ?? '' },
      { name: 'secret', mode: '160000', id: '3'.repeat(40) },
      { name: 'sub', mode: '160000', id: '3'.repeat(40) },
    ]);
    const id = objectId('tree', bytes);
    const seen = see([{ id, type: 2, bytes }], (text) => text === 'secret');
    expect(seen.names).toEqual(['plain', 'secret', 'sub']);
    expect(seen.trees.get(id)).toEqual([
      { name: 'plain', what: `missing ${BLOBS[0]?.id}` },
      { name: 'secret', what: 'named ' },
    ]);
  });

  it('keeps the whole entries of a tree that is cut off, and says so', () => {
    const whole = treeBytes([
      { name: 'a', id: BLOBS[0]?.id ?? '' },
      { name: 'b', id: BLOBS[1]?.id ?? '' },
    ]);
    const length = whole.length / 2;
    for (let end = length + 1; end < whole.length; end++) {
      const bytes = whole.subarray(0, end);
      const id = objectId('tree', bytes);
      const fromWhole: Entry = { id, type: 6, back: 1, bytes: delta(whole.length, end, ...copy(0, end)) };
      for (const entries of [
        [{ id, type: 2, bytes }],
        [{ id: objectId('tree', whole), type: 2, bytes: whole }, fromWhole],
      ]) {
        const seen = see([...entries, ...BLOBS]);
        expect(seen.gaps).toEqual([
          { stage: 'git', where: `object ${id}`, because: 'a damaged tree: it ends within an entry' },
        ]);
        expect(seen.trees.get(id)).toEqual([{ name: 'a', what: `wanted ${BLOBS[0]?.id}` }]);
      }
    }
  });

  it('reads trees many thousand entries wide, and what is stored against them', () => {
    const entries = Array.from({ length: 30_000 }, (_, nth) => ({ name: `n${nth}`, id: ABSENT[nth % 2] ?? '' }));
    const wide = treeBytes(entries);
    const base: Entry = { id: objectId('tree', wide), type: 2, bytes: wide };
    const versions = Array.from({ length: 5 }, (_, nth): Entry => {
      const end = treeBytes(entries.slice(0, 29_000 + nth)).length;
      const half = end >> 1;
      const bytes = delta(wide.length, end, ...copies(0, half), ...copies(half, end));
      return { id: objectId('tree', wide.subarray(0, end)), type: 6, back: nth + 1, bytes };
    });
    const seen = see([base, ...versions], () => false);
    expect(seen.gaps).toEqual([]);
    expect(seen.names).toHaveLength(30_000);
    versions.forEach(({ id }, nth) => expect(seen.trees.get(id)).toHaveLength(29_000 + nth));
  });
});

/** One copy cannot be as long as this. */
function copies(from: number, end: number): readonly number[] {
  const parts: number[] = [];
  for (let at = from; at < end; at += 1 << 18) parts.push(...copy(at, Math.min(1 << 18, end - at)));
  return parts;
}
