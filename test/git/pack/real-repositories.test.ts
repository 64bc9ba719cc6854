import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { play, steps } from '../random-history.js';
import { TEST_ENV, TestFolders, TestRepository } from '../test-repository.js';
import { printedByGit, walkAll, type Seen } from './stored-objects.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

/** A file that changes a little in each commit, so that deltas are worth it. */
function fill(repo: TestRepository, commits: number, seed = 'line'): void {
  const lines = Array.from({ length: 300 }, (_, nth) => `${seed} ${nth} ${(nth * 7919) % 1009}`);
  for (let nth = 0; nth < commits; nth++) {
    lines[(nth * 37) % lines.length] = `${seed} changed in ${nth}`;
    if (nth % 3 === 0) lines.splice((nth * 11) % 200, 0, `${seed} inserted in ${nth}`);
    repo.commit(
      { 'src/file.txt': lines.join('\n'), [`d${nth % 4}/other`]: lines.slice(nth, nth + 80).join('\n'), empty: '' },
      `commit ${nth}`,
    );
  }
}

function expectAll(repo: TestRepository, seen: Seen): void {
  expect(seen.gaps).toEqual([]);
  expect(seen.twice).toEqual([]);
  expect(new Map([...seen.objects].sort())).toEqual(new Map([...printedByGit(repo.root)].sort()));
  expect([...seen.store.ids()].sort()).toEqual([...seen.objects.keys()].sort());
}

describe('a pack store shows what git cat-file prints', () => {
  it('of random histories, loose, packed and both', () => {
    fc.assert(
      fc.property(steps, steps, fc.constantFrom('loose', 'packed', 'both'), (first, second, how) => {
        const repo = folders.repository();
        play(repo, first);
        if (how !== 'loose') repo.git('repack', '-q', '-a', '-d', '-k');
        if (how === 'both') play(repo, second);
        expectAll(repo, walkAll(repo.open()));
      }),
      { numRuns: 4 },
    );
  });

  it.each([
    ['deep chains', ['-a', '-d', '-f', '--depth=60', '--window=60']],
    ['flat chains', ['-a', '-d', '-f', '--depth=1', '--window=4']],
    ['no deltas', ['-a', '-d', '-f', '--window=0']],
  ])('with %s, in memory and by windows, with room for whole chains and for next to nothing', (_, args) => {
    const repo = folders.repository();
    fill(repo, 40);
    repo.git('repack', '-q', ...args);
    expectAll(repo, walkAll(repo.open()));
    expectAll(repo, walkAll(repo.open(), { residentBytes: 0, chainBytes: 0 }));
    expectAll(repo, walkAll(repo.open(), { verify: true }));
  });

  it('with REF deltas and an index of the first version', () => {
    const repo = folders.repository();
    fill(repo, 20);
    repo.git('-c', 'repack.useDeltaBaseOffset=false', '-c', 'pack.indexVersion=1', 'repack', '-q', '-a', '-d', '-f');
    expectAll(repo, walkAll(repo.open()));
  });

  it('with several packs that hold the same objects, and a multi-pack-index', () => {
    const repo = folders.repository();
    fill(repo, 10);
    repo.git('repack', '-q');
    fill(repo, 10, 'more');
    repo.git('repack', '-q');
    const every = [...printedByGit(repo.root).keys()].join('\n');
    repo.gitWith({ input: every }, 'pack-objects', '-q', '--window=20', '.git/objects/pack/pack');
    repo.git('multi-pack-index', 'write');
    repo.commit({ last: 'loose, and also packed' });
    repo.git('repack', '-q', '-k');
    const seen = walkAll(repo.open());
    expect(
      readdirSync(join(repo.root, '.git/objects/pack')).filter((name) => name.endsWith('.pack')).length,
    ).toBeGreaterThan(2);
    expectAll(repo, seen);
  });

  it('with a thin pack that was completed on arrival', () => {
    const lender = folders.repository();
    fill(lender, 12);
    const repo = new TestRepository(join(folders.folder(), 'repo'), null);
    lender.git('clone', '-q', lender.root, repo.root);
    const before = lender.head();
    fill(lender, 12, 'line');
    repo.git('-c', 'fetch.unpackLimit=1', 'fetch', '-q', 'origin');
    expect(repo.lines('rev-list', '--all').length).toBeGreaterThan(lender.lines('rev-list', before).length);
    expectAll(repo, walkAll(repo.open()));
  });

  it('with what alternates lend, which lend from each other', () => {
    const lender = folders.repository();
    fill(lender, 5);
    lender.git('repack', '-q', '-a', '-d');
    const repo = new TestRepository(join(folders.folder(), 'repo'), null);
    lender.git('clone', '-q', '--shared', lender.root, repo.root);
    fill(repo, 5, 'own');
    expectAll(repo, walkAll(repo.open()));
    writeFileSync(join(lender.root, '.git/objects/info/alternates'), `${join(repo.root, '.git/objects')}\n`);
    expect(walkAll(repo.open()).objects.size).toBe(printedByGit(repo.root).size);
    rmSync(lender.root, { recursive: true });
    const alone = walkAll(repo.open());
    expect(alone.gaps.map(({ because }) => because)).toContain('the folder with objects is not there');
    expect(alone.objects.size).toBeGreaterThan(0);
  });

  it('with what the environment of a hook lends', () => {
    const lender = folders.repository();
    fill(lender, 3);
    const repo = folders.repository();
    repo.commit({ own: 'own' });
    const env = {
      ...TEST_ENV,
      GIT_DIR: join(repo.root, '.git'),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: relative(repo.root, join(lender.root, '.git/objects')),
    };
    const seen = walkAll(repo.open(env, true));
    expect(seen.gaps).toEqual([]);
    expect(seen.objects.size).toBe(printedByGit(lender.root).size + 3);
  });

  it('of a SHA-256 repository', () => {
    const repo = folders.repository(['--object-format=sha256']);
    fill(repo, 15);
    repo.git('repack', '-q', '-a', '-d');
    fill(repo, 2, 'loose');
    expectAll(repo, walkAll(repo.open(), { verify: true }));
  });

  it('of a repository without objects', () => {
    expectAll(folders.repository(), walkAll(folders.repository().open()));
  });
});
