import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { attributeBlobs, attributeCommits, type BlobAttribution } from '../../src/git/index.js';
import { play, steps } from './random-history.js';
import { TestFolders, type TestRepository } from './test-repository.js';
import { plain } from './plain-attribution.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

type Commit = {
  readonly id: string;
  readonly parents: readonly string[];
  readonly blobs: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Every commit that refs and reflogs reach, with its whole tree: blob → paths. */
function snapshot(repo: TestRepository): ReadonlyMap<string, Commit> {
  return new Map(
    repo.lines('rev-list', '--all', '--reflog', '--parents').map((line) => {
      const [id = '', ...parents] = line.split(' ');
      return [id, { id, parents, blobs: treeOf(repo, id) }];
    }),
  );
}

function treeOf(repo: TestRepository, revision: string): ReadonlyMap<string, ReadonlySet<string>> {
  const blobs = new Map<string, Set<string>>();
  for (const line of repo.git('ls-tree', '-r', '-z', '--full-tree', revision).split('\0').filter(Boolean)) {
    const [, , id = ''] = line.slice(0, line.indexOf('\t')).split(' ');
    blobs.set(id, (blobs.get(id) ?? new Set()).add(line.slice(line.indexOf('\t') + 1)));
  }
  return blobs;
}

function ancestorsOf(commits: ReadonlyMap<string, Commit>, id: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...(commits.get(id)?.parents ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(commits.get(next)?.parents ?? []));
  }
  return seen;
}

function check(repo: TestRepository, found: ReadonlyMap<string, BlobAttribution>): void {
  const commits = snapshot(repo);
  const has = (commit: string, blob: string, path?: string): boolean => {
    const paths = commits.get(commit)?.blobs.get(blob);
    return paths !== undefined && (path === undefined || paths.has(path));
  };
  const tips = new Map(
    repo.lines('for-each-ref', '--format=%(refname) %(objectname)').map((line) => {
      const [name = '', id = ''] = line.split(' ');
      return [
        name,
        repo.tryGit('rev-parse', '--verify', '--quiet', `${id}^{tree}`)
          ? treeOf(repo, id)
          : new Map([[id, new Set([''])]]),
      ];
    }),
  );
  for (const [blob, attribution] of found) {
    const holders = [...commits.values()].filter(({ id }) => has(id, blob));
    const paths = new Set(holders.flatMap(({ blobs }) => [...(blobs.get(blob) ?? [])]));
    expect(new Set(attribution.places.map(({ path }) => path))).toEqual(paths);
    for (const [index, { path, mark }] of attribution.places.entries()) {
      const before = ancestorsOf(commits, mark?.commit ?? '');
      expect(has(mark?.commit ?? '', blob, path)).toBe(true);
      expect([...before].filter((commit) => has(commit, blob, path))).toEqual([]);
      for (const later of attribution.places.slice(index + 1)) expect(before.has(later.mark?.commit ?? '')).toBe(false);
    }
    const at = [...tips]
      .filter(([, blobs]) => blobs.has(blob))
      .map(([name]) => name)
      .sort();
    expect(attribution.refs.names().filter((name) => name !== 'HEAD')).toEqual(at);
    expect(attribution.atTip).toBe(attribution.refs.names().length > 0 || has(repo.head(), blob));
    expect(attribution.introduced).toEqual(attribution.places[0]?.mark ?? null);
    if (attribution.atTip) expect(attribution.removed).toBeNull();
    const removers = [...commits.values()]
      .filter(({ id, parents }) => !has(id, blob) && parents.some((parent) => has(parent, blob)))
      .map(({ id }) => id);
    if (!attribution.atTip && removers.length > 0) expect(removers).toContain(attribution.removed?.commit);
  }
}

const blobsOf = (repo: TestRepository): readonly string[] =>
  repo
    .lines('cat-file', '--batch-all-objects', '--batch-check=%(objecttype) %(objectname)')
    .filter((line) => line.startsWith('blob '))
    .map((line) => line.slice(5));

describe('attributeBlobs', () => {
  it('agrees with every commit looked at in full, on random histories', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        const repo = folders.repository();
        play(repo, history);
        const blobs = new Set(blobsOf(repo));
        const found = await attributeBlobs(repo.open(), blobs);
        expect(found.size).toBe(blobs.size);
        check(repo, found);
      }),
      { numRuns: 8 },
    );
  });

  it('gives the same whether git is told the blobs or its whole output is read', async () => {
    const repo = folders.repository();
    repo.commit({ a: '1', b: '2' });
    repo.commit({ a: '2', 'c/d': '1' });
    repo.git('rm', '-q', 'b');
    repo.commit({});
    const wanted = blobsOf(repo);
    const many = Array.from({ length: 300 }, (_, index) => index.toString(16).padStart(40, '0'));
    const all = await attributeBlobs(repo.open(), new Set([...wanted, ...many]));
    const few = await attributeBlobs(repo.open(), new Set(wanted));
    for (const id of wanted) expect(all.get(id)).toEqual(few.get(id));
    check(repo, few);
  });

  it('finds who brought in what only a commit without ref and reflog holds', async () => {
    const repo = folders.repository();
    repo.commit({ a: '1' });
    const lost = repo.commit({ secret: 'x' }, 'lost');
    const blob = repo.git('rev-parse', 'HEAD:secret').trim();
    repo.git('reset', '-q', '--hard', 'HEAD~');
    repo.git('reflog', 'expire', '--expire=now', '--all');
    const found = (await attributeBlobs(repo.open(), new Set([blob]))).get(blob);
    expect(plain(found)).toMatchObject({
      places: [{ path: 'secret', mark: { commit: lost } }],
      atTip: false,
      refs: [],
      removed: null,
    });
  });

  it('names author and date as git does, and follows a rename', async () => {
    const repo = folders.repository();
    const first = repo.commit({ 'old.txt': 'same' });
    repo.git('mv', 'old.txt', 'new.txt');
    const second = repo.commit({});
    const blob = repo.git('rev-parse', 'HEAD:new.txt').trim();
    const found = (await attributeBlobs(repo.open(), new Set([blob]))).get(blob);
    const [author = '', date = ''] = repo.lines('log', '-1', '--format=%an <%ae>%n%aI', first);
    expect(found?.introduced).toEqual({ commit: first, author, date });
    expect(found?.places.map(({ path, mark }) => [path, mark?.commit])).toEqual([
      ['old.txt', first],
      ['new.txt', second],
    ]);
    expect(found?.refs.names()).toEqual(['refs/heads/main']);
  });

  it('says of a blob that no commit holds that it knows nothing', async () => {
    const repo = folders.repository();
    repo.commit({ a: '1' });
    const blob = repo.gitWith({ input: 'dangling' }, 'hash-object', '-w', '--stdin').trim();
    expect(plain((await attributeBlobs(repo.open(), new Set([blob]))).get(blob))).toEqual({
      places: [],
      introduced: null,
      removed: null,
      atTip: false,
      refs: [],
    });
  });
});

describe('attributeCommits', () => {
  it('names author, date and the refs that reach a commit or a tag', async () => {
    const repo = folders.repository();
    const first = repo.commit({ a: '1' });
    repo.git('switch', '-q', '-c', 'side');
    const side = repo.commit({ b: '1' });
    repo.git('tag', '-a', '-m', 'release', 'v1');
    const tag = repo.git('rev-parse', 'v1').trim();
    const found = await attributeCommits(repo.open(), new Set([first, side, tag]));
    const [author = '', date = ''] = repo.lines('log', '-1', '--format=%an <%ae>%n%aI', first);
    expect(found.get(first)).toMatchObject({ introduced: { commit: first, author, date }, atTip: true });
    expect(found.get(first)?.refs.names()).toEqual(['refs/heads/main', 'refs/heads/side', 'refs/tags/v1']);
    expect(found.get(side)?.refs.names()).toEqual(['refs/heads/side', 'refs/tags/v1']);
    expect(plain(found.get(tag))).toMatchObject({
      refs: ['refs/tags/v1'],
      introduced: { commit: tag, author: 'Com Mitter <com@example.org>' },
    });
  });
});
