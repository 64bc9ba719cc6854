import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { CatFileReader, openReader, type GitObject, type ObjectReader, type ReadOptions } from '../../src/git/index.js';
import type { Gap } from '../../src/model/index.js';
import { play, steps } from './random-history.js';
import { TEST_ENV, TestFolders, type TestRepository } from './test-repository.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

const NO_GIT = { ...TEST_ENV, PATH: '/nonexistent' };
const EVERYTHING: ReadOptions = { maxBytes: 1 << 20, types: ['blob', 'commit', 'tag', 'tree'] };

type Read = { readonly objects: readonly GitObject[]; readonly gaps: readonly Gap[] };

async function readAll(reader: ObjectReader, options: ReadOptions = { maxBytes: 1 << 20 }): Promise<Read> {
  const objects: GitObject[] = [];
  const gaps: Gap[] = [];
  for await (const batch of reader.all(options)) {
    objects.push(...batch.objects);
    gaps.push(...batch.gaps);
  }
  await reader.close();
  return { objects, gaps };
}

const plain = (objects: readonly GitObject[]): readonly string[] =>
  objects.map(({ id, type, bytes }) => `${id} ${type} ${Buffer.from(bytes).toString('base64')}`).sort();

/** What git itself says is in the store, one process for each object. */
function oracle(repo: TestRepository): readonly string[] {
  return repo
    .lines('cat-file', '--batch-all-objects', '--batch-check=%(objectname) %(objecttype)')
    .map((line) => {
      const [id = '', type = ''] = line.split(' ');
      // Text is all that the histories hold, but for trees, which are not asked for here.
      return `${line} ${Buffer.from(repo.git('cat-file', type, id)).toString('base64')}`;
    })
    .filter((line) => !line.includes(' tree '))
    .sort();
}

const loose = (repo: TestRepository, id: string): string =>
  join(repo.root, '.git/objects', id.slice(0, 2), id.slice(2));

describe('object readers', () => {
  it('give what git gives, and the same with git and without, loose and packed', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.boolean(), async (history, packed) => {
        const repo = folders.repository();
        play(repo, history);
        if (packed) repo.git('repack', '-q', '-a', '-d', '-k');
        const withGit = await readAll(await openReader(repo.open()));
        const without = await readAll(await openReader(repo.open(NO_GIT)));
        expect(plain(withGit.objects)).toEqual(oracle(repo));
        expect(plain(without.objects)).toEqual(plain(withGit.objects));
        expect([...withGit.gaps, ...without.gaps]).toEqual([]);
      }),
      { numRuns: 3 },
    );
  });

  it('read trees on request, skip what is known, and put objects of any size together again', async () => {
    const repo = folders.repository();
    const sizes = [0, 1, 65_535, 65_536, 65_537, 200_000, 524_288];
    repo.commit(Object.fromEntries(sizes.map((size) => [`f${size}`, 'x'.repeat(size)])));
    const { objects } = await readAll(new CatFileReader(repo.open()), EVERYTHING);
    const found = objects
      .filter(({ type }) => type === 'blob')
      .map(({ bytes }) => bytes.length)
      .sort((a, b) => a - b);
    expect(found).toEqual(sizes);
    expect(objects.filter(({ type }) => type === 'tree')).toHaveLength(1);
    for (const { type, bytes } of objects)
      if (type === 'blob') expect(Buffer.from(bytes).equals(Buffer.alloc(bytes.length, 'x'))).toBe(true);
    const skip = new Set(objects.slice(1).map(({ id }) => id));
    expect((await readAll(new CatFileReader(repo.open()), { ...EVERYTHING, skip })).objects).toHaveLength(1);
  });

  it.each([
    ['with git', TEST_ENV],
    ['without git', NO_GIT],
  ])('name what is too large and what is missing, %s', async (_, env) => {
    const repo = folders.repository();
    repo.commit({ big: 'b'.repeat(2000), small: 's' });
    const big = repo.git('rev-parse', 'HEAD:big').trim();
    const reader = await openReader(repo.open(env));
    const none = '0'.repeat(39) + '1';
    const gaps: Gap[] = [];
    const objects: GitObject[] = [];
    for await (const batch of reader.read([none, big, repo.git('rev-parse', 'HEAD:small').trim()], {
      maxBytes: 1000,
    })) {
      gaps.push(...batch.gaps);
      objects.push(...batch.objects);
    }
    expect(objects.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['s']);
    expect(gaps).toMatchObject([
      { where: `object ${none}`, because: 'missing or damaged' },
      { where: `object ${big}`, because: expect.stringMatching(/2000 bytes.* 1000 /) as string },
    ]);
    expect((await readAll(reader, { maxBytes: 1000 })).gaps).toMatchObject([{ where: `object ${big}` }]);
  });

  it.each([
    ['with git', TEST_ENV],
    ['without git', NO_GIT],
  ])('go on behind damaged loose objects, %s', async (_, env) => {
    const repo = folders.repository();
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`f${index}`, `content ${index} `.repeat(index * 50 + 1)]),
    );
    repo.commit(files);
    const damaged = ['f3', 'f17', 'f29'].map((name) => repo.git('rev-parse', `HEAD:${name}`).trim());
    for (const id of damaged) chmodSync(loose(repo, id), 0o644);
    truncateSync(loose(repo, damaged[0] ?? ''), 20);
    writeFileSync(loose(repo, damaged[1] ?? ''), 'garbage');
    const cut = readFileSync(loose(repo, damaged[2] ?? ''));
    writeFileSync(loose(repo, damaged[2] ?? ''), cut.fill(0, cut.length >> 1));
    const { objects, gaps } = await readAll(await openReader(repo.open(env)));
    expect(objects.filter(({ type }) => type === 'blob')).toHaveLength(27);
    expect(gaps.map(({ where }) => where).sort()).toEqual(damaged.map((id) => `object ${id}`).sort());
  });

  it.each([
    ['with git', TEST_ENV],
    ['without git', NO_GIT],
  ])('never look clean on a truncated pack, %s', async (_, env) => {
    const repo = folders.repository();
    repo.commit(
      Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`f${index}`, `${index} `.repeat(500 + index)])),
    );
    repo.git('repack', '-q', '-a', '-d');
    const packs = join(repo.root, '.git/objects/pack');
    const pack = join(packs, readdirSync(packs).find((name) => name.endsWith('.pack')) ?? '');
    chmodSync(pack, 0o644);
    truncateSync(pack, readFileSync(pack).length >> 1);
    repo.write('loose', 'still here');
    const id = repo.git('hash-object', '-w', 'loose').trim();
    const { objects, gaps } = await readAll(await openReader(repo.open(env)));
    expect(objects.map((object) => object.id)).toContain(id);
    expect(gaps.length).toBeGreaterThan(0);
  });

  it('read a SHA-256 repository with git, and say without git that it takes one', async () => {
    const repo = folders.repository(['--object-format=sha256']);
    repo.commit({ a: '1' });
    const { objects } = await readAll(await openReader(repo.open()));
    expect(objects.map(({ id, type }) => `${type} ${id.length}`).sort()).toEqual(['blob 64', 'commit 64']);
    await expect(openReader(repo.open(NO_GIT))).rejects.toMatchObject({ code: 'E_GIT_MISSING' });
  });

  it('read what alternates lend', async () => {
    const lender = folders.repository();
    lender.commit({ a: 'lent' });
    const folder = folders.folder();
    lender.git('clone', '-q', '--shared', lender.root, join(folder, 'repo'));
    const { TestRepository } = await import('./test-repository.js');
    const repo = new TestRepository(join(folder, 'repo'), null);
    expect((await readAll(await openReader(repo.open()))).objects).toHaveLength(2);
    expect((await readAll(await openReader(repo.open(NO_GIT)))).gaps).toMatchObject([
      { where: 'objects/info/alternates' },
    ]);
  });

  it('go on where a tree is gone, and in a repository without any object', async () => {
    const repo = folders.repository();
    expect(await readAll(await openReader(repo.open()))).toEqual({ objects: [], gaps: [] });
    expect(await readAll(await openReader(repo.open(NO_GIT)))).toEqual({ objects: [], gaps: [] });
    repo.commit({ a: '1' });
    rmSync(loose(repo, repo.git('rev-parse', 'HEAD:').trim()));
    expect((await readAll(await openReader(repo.open()))).objects).toHaveLength(2);
  });

  it('can be left in the middle', async () => {
    const repo = folders.repository();
    repo.commit(
      Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}`, String(index).repeat(40_000)])),
    );
    const reader = new CatFileReader(repo.open());
    let count = 0;
    for await (const { objects } of reader.all({ maxBytes: 1 << 20 })) {
      count += objects.length;
      break;
    }
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(41);
  });
});
