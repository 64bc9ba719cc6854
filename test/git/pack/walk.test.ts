import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  attachPackStore,
  openPackStore,
  packReader,
  walkForest,
  type OpenStoreOptions,
  type PackStore,
} from '../../../src/git/pack/index.js';
import { CatFileReader, type GitObject } from '../../../src/git/index.js';
import type { Gap } from '../../../src/model/index.js';
import { TestFolders, type TestRepository } from '../test-repository.js';
import { blob, copy, delta, insert, writePack, type Entry } from './craft-pack.js';
import { objectId, printedByGit, walkAll } from './stored-objects.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

type Shape = { readonly base: number; readonly at: number; readonly text: string };

const shapes = fc.array(
  fc.record({ base: fc.nat(), at: fc.nat(), text: fc.string({ minLength: 1, maxLength: 20, unit: 'binary-ascii' }) }),
  { minLength: 1, maxLength: 60 },
);

/** A pack of one whole object and deltas: each puts some text into an earlier object, or repeats a part of it. */
function forest(root: string, shape: readonly Shape[]): readonly Entry[] {
  const contents = [Buffer.from(root)];
  const entries: Entry[] = [blob(root)];
  for (const { base, at, text } of shape) {
    const nth = base % contents.length;
    const from = contents[nth] ?? Buffer.alloc(0);
    const cut = at % (from.length + 1);
    const content = Buffer.concat([from.subarray(0, cut), Buffer.from(text), from.subarray(cut)]);
    const id = objectId('blob', content);
    if (entries.some((entry) => entry.id === id)) continue;
    const instructions = [
      ...(cut > 0 ? copy(0, cut) : []),
      ...insert(text),
      ...(cut < from.length ? copy(cut, from.length - cut) : []),
    ];
    entries.push({
      id,
      type: 6,
      back: contents.length - nth,
      bytes: delta(from.length, content.length, ...instructions),
    });
    contents.push(content);
  }
  return entries;
}

const objectsOf = (repo: TestRepository): string => join(repo.root, '.git/objects');

function open(repo: TestRepository, options: Partial<OpenStoreOptions> = {}): PackStore {
  return openPackStore(repo.open(), { maxObjectBytes: 1 << 20, onGap: (gap) => expect(gap).toBeNull(), ...options });
}

describe('walkForest', () => {
  it('describes each object by parts of its parent and inserted bytes, and leaves in reverse', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const repo = folders.repository();
        const entries = forest('the root of all', shape);
        writePack(objectsOf(repo), entries);
        const path: string[] = [];
        let deepest = 0;
        walkForest(open(repo), {
          visitor: {
            enter(node) {
              const rebuilt: Uint8Array[] = [];
              let end = 0;
              for (let at = 0; at < node.copies.length; at += 3) {
                const [target = 0, base = 0, length = 0] = node.copies.subarray(at, at + 3);
                expect(target).toBe(end);
                end += length;
                const from =
                  base < 0 ? node.bytes.subarray(target, end) : node.parent?.bytes.subarray(base, base + length);
                rebuilt.push(Uint8Array.from(from ?? []));
              }
              expect(objectId('blob', Buffer.concat(rebuilt))).toBe(node.idHex());
              expect(node.parent?.idHex()).toBe(path.at(-1));
              expect(node.depth).toBe(path.length);
              path.push(node.idHex());
              deepest = Math.max(deepest, path.length);
            },
            leave(node) {
              expect(path.pop()).toBe(node.idHex());
            },
          },
        });
        expect(path).toEqual([]);
        expect(deepest).toBeGreaterThan(0);
        expect(walkAll(repo.open()).objects).toEqual(printedByGit(repo.root));
      }),
      { numRuns: 15 },
    );
  });

  it('shows everything once when nearly all objects have to make room and are built again', () => {
    const repo = folders.repository();
    const wide = forest(
      'r'.repeat(900_000),
      Array.from({ length: 120 }, (_, nth) => ({ base: Math.floor(nth / 2), at: nth * 5000, text: `text ${nth}` })),
    );
    writePack(objectsOf(repo), wide);
    const seen = walkAll(repo.open(), { chainBytes: 0, verify: true });
    expect(seen.gaps).toEqual([]);
    expect([...seen.objects.keys()].sort()).toEqual(wide.map(({ id }) => id).sort());
  });

  it('goes down ten thousand levels and back', () => {
    const repo = folders.repository();
    const deep = forest(
      'root',
      Array.from({ length: 10_000 }, (_, nth) => ({
        base: nth,
        at: nth * 7,
        text: String.fromCharCode(97 + (nth % 26)),
      })),
    );
    writePack(objectsOf(repo), deep);
    let deepest = 0;
    let left = 0;
    const store = open(repo);
    walkForest(store, {
      visitor: {
        enter: (node) => {
          deepest = Math.max(deepest, node.depth);
        },
        leave: () => {
          left++;
        },
      },
    });
    expect([deepest, left]).toEqual([10_000, 10_001]);
    const last = deep.at(-1)?.id ?? '';
    expect(objectId('blob', store.read(last)?.bytes ?? new Uint8Array())).toBe(last);
  });

  it('shows what is not skipped, and no base that the visitor has not seen', () => {
    fc.assert(
      fc.property(shapes, fc.array(fc.boolean(), { minLength: 8, maxLength: 61 }), (shape, skips) => {
        const repo = folders.repository();
        const entries = forest('another root', shape);
        writePack(objectsOf(repo), entries);
        const store = open(repo);
        const skipped = new Set(entries.filter((_, nth) => skips[nth % skips.length]).map(({ id }) => id));
        const seen: string[] = [];
        walkForest(store, {
          skip: (index) => skipped.has(store.idHex(index)),
          visitor: {
            enter(node) {
              expect(objectId('blob', node.bytes)).toBe(node.idHex());
              if (node.parent !== null) expect(seen).toContain(node.parent.idHex());
              seen.push(node.idHex());
            },
          },
        });
        expect(seen.sort()).toEqual(
          entries
            .map(({ id }) => id)
            .filter((id) => !skipped.has(id))
            .sort(),
        );
      }),
      { numRuns: 15 },
    );
  });

  it('parts a store among threads that share it: together they see each object once', () => {
    const repo = folders.repository();
    for (let nth = 0; nth < 12; nth++)
      repo.commit({ a: `${'line\n'.repeat(200)}${nth}`, [`b${nth}`]: `${nth}`.repeat(500) });
    repo.git('repack', '-q', '-a', '-d');
    repo.commit({ loose: 'loose' });
    const store = open(repo);
    const parts = store.families(3);
    expect(parts).toEqual(open(repo).families(3));
    const seen = parts.flatMap((families) => {
      const ids: string[] = [];
      const attached = attachPackStore(structuredClone(store.share()), (gap) => expect(gap).toBeNull());
      walkForest(attached, { families, visitor: { enter: (node) => ids.push(node.idHex()) } });
      expect(ids.length).toBeGreaterThan(0);
      return ids;
    });
    expect(seen.sort()).toEqual([...printedByGit(repo.root).keys()].sort());
  });

  it('shows only the wanted types, and names what is too large', () => {
    const repo = folders.repository();
    repo.commit({ big: 'b'.repeat(3000), small: 's' });
    const loose = walkAll(repo.open(), { maxObjectBytes: 1000 }, ['blob']);
    repo.git('repack', '-q', '-a', '-d');
    const packed = walkAll(repo.open(), { maxObjectBytes: 1000 }, ['blob']);
    expect(packed.objects).toEqual(loose.objects);
    expect(packed.objects.size).toBe(1);
    const big = repo.git('rev-parse', 'HEAD:big').trim();
    for (const { gaps } of [loose, packed])
      expect(gaps).toMatchObject([
        { where: `object ${big}`, because: expect.stringMatching(/3000 bytes.* 1000 /) as string },
      ]);
    expect(walkAll(repo.open(), { maxObjectBytes: 1000 }, ['commit']).gaps).toEqual([]);
  });

  it('shows small objects that are stored against one that is too large', () => {
    const repo = folders.repository();
    const base = 'x'.repeat(5000);
    const bytes = delta(5000, 10, ...copy(0, 10));
    writePack(objectsOf(repo), [blob(base), { id: objectId('blob', Buffer.from('x'.repeat(10))), type: 6, bytes }]);
    const seen = walkAll(repo.open(), { maxObjectBytes: 100 });
    expect([...seen.objects.keys()]).toEqual([objectId('blob', Buffer.from('x'.repeat(10)))]);
    expect(seen.gaps).toMatchObject([{ where: `object ${blob(base).id}` }]);
  });
});

describe('single objects', () => {
  it('are what git prints, in any order, and null when they are not there', () => {
    const repo = folders.repository();
    for (let nth = 0; nth < 10; nth++) repo.commit({ a: `${'line\n'.repeat(100)}${nth}` });
    repo.git('repack', '-q', '-a', '-d', '-f');
    repo.commit({ last: 'loose' });
    const store = open(repo);
    const expected = printedByGit(repo.root);
    for (const id of [...expected.keys(), ...[...expected.keys()].reverse()]) {
      const object = store.read(id);
      expect(
        object === null ? null : `${object.type} ${object.bytes.length} ${objectId(object.type, object.bytes)}`,
      ).toBe(expected.get(id));
      expect(store.has(id)).toBe(true);
    }
    expect([...store.commits()].sort()).toEqual([...repo.lines('rev-list', '--all')].sort());
    expect([store.read('0'.repeat(40)), store.has('nonsense'), store.read('')]).toEqual([null, false, null]);
    expect(store.verifyChecksums()).toEqual([]);
  });
});

describe('packReader', () => {
  const readAll = async (
    batches: AsyncIterable<{ readonly objects: readonly GitObject[]; readonly gaps: readonly Gap[] }>,
  ): Promise<readonly string[]> => {
    const lines: string[] = [];
    for await (const { objects, gaps } of batches) {
      lines.push(...objects.map(({ id, type, bytes }) => `${id} ${type} ${Buffer.from(bytes).toString('base64')}`));
      lines.push(...gaps.map(({ where }) => `gap ${where}`));
    }
    return lines.sort();
  };

  it('reads what the reader through git reads', async () => {
    const repo = folders.repository();
    for (let nth = 0; nth < 10; nth++) repo.commit({ a: `${'line\n'.repeat(100)}${nth}`, big: 'b'.repeat(20_000) });
    repo.git('repack', '-q', '-a', '-d', '-f');
    const id = repo.commit({ last: 'loose' });
    const options = { maxBytes: 10_000 };
    expect(await readAll(packReader(repo.open()).all(options))).toEqual(
      await readAll(new CatFileReader(repo.open()).all(options)),
    );
    const skip = { ...options, skip: new Set([id]) };
    expect(await readAll(packReader(repo.open()).all(skip))).toEqual(
      await readAll(new CatFileReader(repo.open()).all(skip)),
    );
    const asked = [id, '1'.repeat(40), repo.git('rev-parse', 'HEAD:big').trim()];
    expect(await readAll(packReader(repo.open()).read(asked, options))).toEqual(
      await readAll(new CatFileReader(repo.open()).read(asked, options)),
    );
  });
});
