import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { CatFileReader, type ObjectReader, type Repository } from '../../src/git/index.js';
import { IsomorphicReader } from '../../src/git/isomorphic-reader.js';
import { packReader } from '../../src/git/pack/index.js';
import { play, steps } from './random-history.js';
import { TestFolders, TestRepository } from './test-repository.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

const READERS = {
  pack: packReader,
  git: (repo: Repository): ObjectReader => new CatFileReader(repo),
  isomorphic: (repo: Repository): ObjectReader => new IsomorphicReader(repo),
} as const;
type Name = keyof typeof READERS;
const ALL: readonly Name[] = ['pack', 'git', 'isomorphic'];

async function readBy(name: Name, repo: Repository, ids?: readonly string[]): Promise<readonly string[]> {
  const reader = READERS[name](repo);
  const options = { maxBytes: 1 << 24, types: ['blob', 'commit', 'tag', 'tree'] } as const;
  const lines: string[] = [];
  for await (const { objects, gaps } of ids === undefined ? reader.all(options) : reader.read(ids, options)) {
    for (const { id, type, bytes } of objects)
      lines.push(`${id} ${type} ${bytes.length} ${createHash('sha256').update(bytes).digest('hex')}`);
    expect(gaps, name).toEqual([]);
  }
  await reader.close();
  return lines.sort();
}

/** All these readers give the same ids, types and bytes, each once, in bulk and one by one; git lists the same ids. */
async function expectSame(repo: TestRepository, readers: readonly Name[] = ALL): Promise<readonly string[]> {
  const opened = repo.open();
  const [first = 'pack', ...others] = readers;
  const lines = await readBy(first, opened);
  const ids = lines.map((line) => line.split(' ', 1)[0] ?? '');
  const listed = repo.lines('cat-file', '--batch-all-objects', '--batch-check=%(objectname)');
  expect(ids).toEqual([...new Set(listed)].sort());
  for (const name of others) expect(await readBy(name, opened), name).toEqual(lines);
  const some = ids.filter((_, nth) => nth % 3 === 0);
  for (const name of readers)
    expect(await readBy(name, opened, some), name).toEqual(lines.filter((_, nth) => nth % 3 === 0));
  return lines;
}

function fill(repo: TestRepository, commits: number, seed = 'line'): void {
  const lines = Array.from({ length: 240 }, (_, nth) => `${seed} ${nth} ${(nth * 7919) % 1009}`);
  for (let nth = 0; nth < commits; nth++) {
    lines[(nth * 37) % lines.length] = `${seed} changed in ${nth}`;
    repo.commit({ 'src/file.txt': lines.join('\n'), [`d${nth % 4}/other`]: lines.slice(nth, nth + 80).join('\n') });
  }
}

describe('three readers that share no code give the same', () => {
  it('of random histories, loose, packed and both', async () => {
    await fc.assert(
      fc.asyncProperty(steps, steps, fc.constantFrom('loose', 'packed', 'both'), async (first, second, how) => {
        const repo = folders.repository();
        play(repo, first);
        if (how !== 'loose') repo.git('repack', '-q', '-a', '-d', '-k');
        if (how === 'both') play(repo, second);
        await expectSame(repo);
      }),
      { numRuns: 4 },
    );
  });

  it.each([
    ['deep chains', ['--depth=250', '--window=60']],
    ['REF deltas', ['--depth=40', '--window=20'], ['repack.useDeltaBaseOffset=false']],
    ['no deltas', ['--window=0']],
    ['small packs', ['--max-pack-size=1m', '--window=10']],
  ])('of %s', async (_, args, settings: readonly string[] = []) => {
    const repo = folders.repository();
    fill(repo, 45);
    repo.git('tag', '-a', '-m', 'tagged', 'v1');
    repo.git(...settings.flatMap((setting) => ['-c', setting]), 'repack', '-q', '-a', '-d', '-f', ...args);
    await expectSame(repo);
  });

  it('of several packs that hold the same objects, after a partial repack, with loose copies', async () => {
    const repo = folders.repository();
    fill(repo, 8);
    repo.git('repack', '-q');
    fill(repo, 8, 'more');
    repo.git('repack', '-q');
    const every = repo.lines('cat-file', '--batch-all-objects', '--batch-check=%(objectname)').join('\n');
    repo.gitWith({ input: every }, 'pack-objects', '-q', '--window=20', '.git/objects/pack/pack');
    fill(repo, 3, 'loose');
    await expectSame(repo);
    repo.git('multi-pack-index', 'write');
    await expectSame(repo);
    repo.git('repack', '-q', '--geometric=2', '-d');
    await expectSame(repo);
  });

  it('of what came as a thin pack', async () => {
    const lender = folders.repository();
    fill(lender, 10);
    const repo = new TestRepository(join(folders.folder(), 'repo'), null);
    lender.git('clone', '-q', `file://${lender.root}`, repo.root);
    fill(lender, 10, 'line');
    repo.git('-c', 'fetch.unpackLimit=1', 'fetch', '-q', 'origin');
    await expectSame(repo);
  });

  it('with replaced and grafted commits, of which the stored ones count', async () => {
    const repo = folders.repository();
    fill(repo, 6);
    const [head = '', other = ''] = repo.lines('rev-list', 'HEAD');
    const replacement = repo.gitWith({ input: 'in place of another' }, 'hash-object', '-w', '--stdin').trim();
    repo.git('replace', head, other);
    repo.git('replace', '-f', repo.git('rev-parse', `${other}:src/file.txt`).trim(), replacement);
    repo.git('replace', '--graft', other);
    writeFileSync(join(repo.root, '.git/info/grafts'), `${other}\n`);
    await expectSame(repo);
    repo.git('repack', '-q', '-a', '-d', '-k');
    await expectSame(repo);
  });

  it('of a shallow clone', async () => {
    const lender = folders.repository();
    fill(lender, 10);
    const repo = new TestRepository(join(folders.folder(), 'repo'), null);
    lender.git('clone', '-q', '--depth=3', `file://${lender.root}`, repo.root);
    expect(repo.open().shallow).toBe(true);
    await expectSame(repo);
  });

  it('from a linked working tree', async () => {
    const repo = folders.repository();
    fill(repo, 5);
    repo.git('repack', '-q', '-d');
    const linked = new TestRepository(join(folders.folder(), 'linked'), null);
    repo.git('worktree', 'add', '-q', '-b', 'linked', linked.root);
    fill(linked, 3, 'linked');
    expect(await expectSame(linked)).toEqual(await expectSame(repo));
  });
});

describe('two readers give the same where the third cannot read', () => {
  it('what alternates lend, one behind the other', async () => {
    const lender = folders.repository();
    fill(lender, 6);
    lender.git('repack', '-q', '-a', '-d');
    const between = new TestRepository(join(folders.folder(), 'between'), null);
    lender.git('clone', '-q', '--shared', lender.root, between.root);
    fill(between, 3, 'between');
    const repo = new TestRepository(join(folders.folder(), 'repo'), null);
    between.git('clone', '-q', '--shared', between.root, repo.root);
    fill(repo, 3, 'own');
    repo.git('repack', '-q', '-d', '-l');
    await expectSame(repo, ['pack', 'git']);
  });

  it('SHA-256', async () => {
    const repo = folders.repository(['--object-format=sha256']);
    fill(repo, 15);
    repo.git('repack', '-q', '-a', '-d', '-f', '--depth=50');
    fill(repo, 3, 'loose');
    await expectSame(repo, ['pack', 'git']);
  });

  it('a partial clone: what is absent is named by neither', async () => {
    const lender = folders.repository();
    fill(lender, 5);
    lender.git('config', 'uploadpack.allowFilter', 'true');
    const repo = new TestRepository(join(folders.folder(), 'repo'), null);
    lender.git('clone', '-q', '--filter=blob:none', '--no-checkout', `file://${lender.root}`, repo.root);
    rmSync(lender.root, { recursive: true });
    await expectSame(repo, ['pack', 'git']);
  });
});
