import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { attributeBlobs, attributeCommits } from '../../../src/git/index.js';
import { TestFolders, TestRepository } from '../test-repository.js';
import { collect } from './collect.js';
import { naiveHistory, naivePlaces } from './naive-history.js';
import { plain, plainAll } from '../plain-attribution.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

const idOf = (repo: TestRepository, revision: string): string => repo.git('rev-parse', revision).trim();
const missingIds = async (repo: TestRepository): Promise<readonly string[]> =>
  (await collect(repo.open())).graph.missing().map(({ where }) => where.replace(/^object /, ''));

function removeObject(repo: TestRepository, id: string): string {
  rmSync(join(repo.root, '.git/objects', id.slice(0, 2), id.slice(2)));
  return id;
}

/** Three commits; the blob of the first is in no later one. */
function history(): TestRepository {
  const repo = folders.repository();
  repo.commit({ 'old/secret': 'old', kept: '1' });
  repo.git('rm', '-q', '-r', 'old');
  repo.commit({ kept: '2' });
  repo.commit({ 'dir/new': 'new' });
  return repo;
}

describe('what is missing', () => {
  it('is told of blobs and trees in older commits, of commits, and of what tags name', async () => {
    const repo = history();
    repo.git('tag', '-a', '-m', 'a file', 'file', idOf(repo, 'HEAD:kept'));
    const wanted = [idOf(repo, 'HEAD~2:old/secret'), idOf(repo, 'HEAD~1^{tree}'), idOf(repo, 'HEAD:kept')];
    for (const id of wanted) removeObject(repo, id);
    expect(await missingIds(repo)).toEqual(wanted.toSorted());
    const { graph } = await collect(repo.open());
    expect(graph.missing()[0]).toEqual({
      stage: 'git',
      where: `object ${wanted.toSorted()[0]}`,
      because: 'missing: other objects point at it; git fsck tells more',
    });
  });

  it('is told of a parent, and all else that is reached is still attributed', async () => {
    const repo = history();
    const parent = removeObject(repo, idOf(repo, 'HEAD~2'));
    const { graph } = await collect(repo.open());
    expect(graph.missing().map(({ where }) => where)).toEqual([`object ${parent}`]);
    const blob = idOf(repo, 'HEAD:dir/new');
    expect(graph.blobs(new Set([blob])).get(blob)).toMatchObject({ places: [{ path: 'dir/new' }], atTip: true });
  });

  it('is told of a ref, but not of a reflog, nor of left-overs that nothing reaches', async () => {
    const repo = history();
    const [head, before, secret] = [repo.head(), idOf(repo, 'HEAD~1'), idOf(repo, 'HEAD~2:old/secret')];
    repo.commit({ 'late/secret': 'late' });
    const [lost, late] = [repo.head(), idOf(repo, 'HEAD:late/secret')];
    repo.git('reset', '-q', '--hard', 'HEAD~');
    removeObject(repo, late);
    expect(await missingIds(repo)).toEqual([late]);
    repo.git('reflog', 'expire', '--expire=now', '--all');
    expect(await missingIds(repo)).toEqual([]);
    removeObject(repo, secret);
    repo.write('.git/logs/HEAD', `${lost.replace(/./g, 'e')} ${lost} A <a@b> 1700000000 +0000\treset\n`);
    expect(await missingIds(repo)).toEqual([late, secret].toSorted());
    repo.write('.git/logs/HEAD', `${'e'.repeat(40)} ${'f'.repeat(40)} A <a@b> 1700000000 +0000\treset\n`);
    repo.write('.git/refs/heads/gone', `${'e'.repeat(40)}\n`);
    const refs = [
      { name: 'refs/heads/gone', id: 'e'.repeat(40) },
      { name: 'refs/heads/old', id: before },
    ];
    const { graph } = await collect(repo.open(), { refs });
    expect(graph.missing().map(({ where }) => where.slice(7))).toEqual([secret, 'e'.repeat(40)].toSorted());
    expect(graph.reachedCount).toBe(2);
    expect(head).not.toBe(before);
  });

  it('is not told of the parent of a commit that nothing reaches', async () => {
    const repo = history();
    const parent = repo.commit({ late: '1' });
    const lost = repo.commit({ late: '2' });
    repo.git('reset', '-q', '--hard', 'HEAD~2');
    repo.git('reflog', 'expire', '--expire=now', '--all');
    removeObject(repo, parent);
    expect(await missingIds(repo)).toEqual([]);
    repo.write('.git/refs/heads/found', `${lost}\n`);
    expect((await collect(repo.open(), { refs: [{ name: 'refs/heads/found', id: lost }] })).graph.missing()).toEqual([
      expect.objectContaining({ where: `object ${parent}` }),
    ]);
  });

  it('is counted beyond a thousand', async () => {
    const repo = folders.repository();
    const lines = Array.from(
      { length: 1003 },
      (_, nth) => `100644 blob ${(nth + 1).toString(16).padStart(40, '0')}\tf${nth}\n`,
    );
    const tree = repo.gitWith({ input: lines.join('') }, 'mktree', '--missing').trim();
    repo.git('update-ref', 'refs/heads/main', repo.git('commit-tree', '-m', 'holes', tree).trim());
    const gaps = (await collect(repo.open())).graph.missing();
    expect(gaps).toHaveLength(1001);
    expect(gaps.at(-1)?.because).toMatch(/^3 more objects are missing/);
  });
});

describe('a shallow clone', () => {
  it('begins at its edge, and lacks nothing', async () => {
    const source = history();
    const root = join(folders.folder(), 'shallow');
    source.git('clone', '-q', '--depth=2', `file://${source.root}`, root);
    const repo = new TestRepository(root, null);
    const { graph } = await collect(repo.open());
    expect(graph.missing()).toEqual([]);
    expect(graph.reachedCount).toBe(2);
    const blob = idOf(repo, 'HEAD:kept');
    const naive = naivePlaces(naiveHistory(repo, '--all', '--reflog'), (_, what) => what === blob);
    const found = graph.blobs(new Set([blob])).get(blob);
    expect(found?.places.map(({ path, mark }) => ({ path, commit: mark?.commit }))).toEqual(naive.places);
    expect(naive.introduced).toBe(idOf(repo, 'HEAD~1'));
  });
});

describe('refs', () => {
  it('reach commits however many they are', async () => {
    const repo = folders.repository();
    const made = Array.from({ length: 45 }, (_, nth) => {
      if (nth % 10 === 5) repo.git('switch', '-q', '--detach', 'HEAD~3');
      return repo.commit({ file: `${nth}` });
    });
    const commands = made.flatMap((id, nth) => [
      `create refs/pull/${nth}/head ${id}\n`,
      `create refs/twin/${nth} ${id}\n`,
    ]);
    repo.gitWith({ input: commands.join('') }, 'update-ref', '--stdin');
    repo.git('tag', '-a', '-m', 'inner', 'inner', made[3] ?? '');
    repo.git('tag', '-a', '-m', 'outer', 'outer', 'inner');
    repo.git('branch', 'annotated', 'outer^{commit}');
    const ids = new Set([...made, idOf(repo, 'outer'), 'f'.repeat(40), idOf(repo, 'HEAD^{tree}')]);
    const { graph } = await collect(repo.open());
    const found = graph.commits(ids);
    expect(plainAll(found)).toEqual(plainAll(await attributeCommits(repo.open(), ids)));
    expect(found.size).toBe(made.length + 1);
  });

  it('name tags through other tags, blobs through tags, and trees', async () => {
    const repo = history();
    const blob = repo.gitWith({ input: 'tagged' }, 'hash-object', '-w', '--stdin').trim();
    repo.git('tag', '-a', '-m', 'of a blob', 'of-blob', blob);
    const alone = repo.gitWith({ input: 'in a tree' }, 'hash-object', '-w', '--stdin').trim();
    const inner = repo.gitWith({ input: `100644 blob ${alone}\tfile\n` }, 'mktree').trim();
    repo.git('tag', 'of-tree', repo.gitWith({ input: `040000 tree ${inner}\tfolder\n` }, 'mktree').trim());
    repo.git('tag', '-a', '-m', 'inner', 'inner', 'HEAD');
    const tag = idOf(repo, 'inner');
    repo.git('tag', '-a', '-m', 'outer', 'outer', 'inner');
    repo.git('tag', '-d', 'inner');
    const { graph } = await collect(repo.open());
    const found = graph.blobs(new Set([blob, alone]));
    expect(plain(found.get(blob))).toEqual({
      places: [],
      introduced: null,
      removed: null,
      atTip: true,
      refs: ['refs/tags/of-blob'],
    });
    expect(plain(found.get(alone))).toEqual({
      places: [{ path: 'folder/file', mark: null }],
      introduced: null,
      removed: null,
      atTip: true,
      refs: ['refs/tags/of-tree'],
    });
    expect(plain(graph.commits(new Set([tag])).get(tag))).toMatchObject({ atTip: true, refs: ['refs/tags/outer'] });
    expect(graph.names(new Set(['folder'])).get('folder')).toMatchObject({
      places: [{ path: 'folder', mark: null }],
      atTip: true,
    });
  });
});

describe('removal', () => {
  it('is blamed on the merge that dropped a side, and not on one that follows a removal', async () => {
    const repo = folders.repository();
    repo.commit({ base: '1', secret: 'x' });
    repo.git('switch', '-q', '-c', 'side');
    repo.commit({ other: '1', leaked: 'y' });
    repo.git('switch', '-q', 'main');
    repo.git('rm', '-q', 'secret');
    const removal = repo.commit({});
    repo.git('merge', '-q', '--no-ff', '--no-commit', 'side');
    repo.git('rm', '-q', '-f', 'leaked');
    const merge = repo.commit({}, 'merge');
    repo.git('branch', '-q', '-D', 'side');
    const [secret, leaked] = [idOf(repo, 'HEAD^2:secret'), idOf(repo, 'HEAD^2:leaked')];
    const found = (await collect(repo.open())).graph.blobs(new Set([secret, leaked]));
    expect(found.get(secret)?.removed?.commit).toBe(removal);
    expect(found.get(leaked)?.removed?.commit).toBe(merge);
    const asked = await attributeBlobs(repo.open(), new Set([secret, leaked]));
    expect([...found]).toEqual([...asked]);
  });
});

describe('authors', () => {
  it('are read in the encoding that the commit names', async () => {
    const repo = folders.repository();
    const latin1 = Buffer.from('Ren\u00e9 <rene@example.org> 1700000000 -0730', 'latin1');
    repo.commit({ a: '1' });
    const object = Buffer.concat([
      Buffer.from(`tree ${idOf(repo, 'HEAD^{tree}')}\nauthor `),
      latin1,
      Buffer.from('\ncommitter '),
      latin1,
      Buffer.from('\nencoding ISO-8859-1\ngpgsig -----BEGIN\n parent 1234\n -----END\n\nmessage\n'),
    ]);
    repo.write('object', object);
    const id = repo.git('hash-object', '-t', 'commit', '-w', 'object').trim();
    repo.git('update-ref', 'refs/heads/main', id);
    const blob = idOf(repo, 'HEAD:a');
    const { graph } = await collect(repo.open());
    const found = graph.blobs(new Set([blob])).get(blob);
    expect(found?.places.at(-1)?.mark).toBeDefined();
    expect(graph.commits(new Set([id])).get(id)?.introduced).toEqual({
      commit: id,
      author: 'Ren\u00e9 <rene@example.org>',
      date: '2023-11-14T14:43:20-07:30',
    });
    expect((await attributeBlobs(repo.open(), new Set([blob]))).get(blob)?.places.length).toBe(found?.places.length);
  });
});
