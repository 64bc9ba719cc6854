import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { worktreeSource, type PathChoice } from '../../src/source/index.js';
import { TEST_ENV, TestFolders, TestRepository } from '../git/test-repository.js';
import { namesOf, pathsOf, readAll, readContent, textOf, unitAt } from './read-all.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

const NO_GIT = { ...TEST_ENV, PATH: '/nonexistent' };

const oracle = (repo: TestRepository): readonly string[] =>
  [
    ...new Set(repo.git('ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0').filter(Boolean)),
  ].sort();

function busy(repo: TestRepository): void {
  repo.commit({ 'a.txt': 'a', 'dir/b.txt': 'b', 'kept.log': 'k', '.gitignore': '*.log\n/build/\n!keep.log\n' });
  repo.git('add', '-f', 'kept.log');
  repo.write('untracked.txt', 'u');
  repo.write('ignored.log', 'i');
  repo.write('dir/keep.log', 'not ignored');
  repo.write('build/out.js', 'o');
  repo.write('.env', 'E');
}

describe('worktreeSource', () => {
  it('reads exactly what git would take, with the ids that git would give', async () => {
    const repo = folders.repository();
    busy(repo);
    const { units, gaps } = await readContent(worktreeSource({ root: repo.root, repo: repo.open() }));
    expect(gaps).toEqual([]);
    expect(pathsOf(units)).toEqual(oracle(repo));
    for (const unit of units)
      expect(unit.id).toBe(repo.git('hash-object', '--no-filters', pathsOf([unit])[0] ?? '').trim());
  });

  it('gives each name once, whatever stands there, and none that is ignored or not wanted', async () => {
    const repo = folders.repository();
    busy(repo);
    repo.write('dir/a.txt', 'the name again');
    rmSync(join(repo.root, 'kept.log'));
    const options = { root: repo.root, repo: repo.open(), exclude: (path: string) => path.startsWith('untracked') };
    const { units } = await readAll(worktreeSource(options));
    expect(namesOf(units)).toEqual(['.env', '.gitignore', 'a.txt', 'b.txt', 'dir', 'keep.log', 'kept.log']);
    expect(pathsOf(units.filter((unit) => namesOf([unit])[0] === 'b.txt'))).toEqual(['dir/b.txt']);
  });

  it('reads a folder that git ignores as a whole, and none of a folder that only holds what git ignores', async () => {
    const repo = folders.repository();
    repo.commit({ '.gitignore': '*.log\n/whole*/\n/glob[[]x]/\n', 'open/.keep': '', 'globx/.keep': '' });
    for (const folder of ['open', 'whole*', 'glob[x]', 'globx']) repo.write(`${folder}/only.log`, 'ignored');
    const below = async (folder: string): Promise<readonly string[]> =>
      pathsOf((await readContent(worktreeSource({ root: join(repo.root, folder), repo: repo.open() }))).units);
    rmSync(join(repo.root, 'open', '.keep'));
    rmSync(join(repo.root, 'globx', '.keep'));
    repo.commit({ 'a.txt': 'a' });
    expect(await below('open')).toEqual([]);
    expect(await below('globx')).toEqual([]);
    expect(await below('whole*')).toEqual(['only.log']);
    expect(await below('glob[x]')).toEqual(['only.log']);
  });

  it('agrees with git on random ignore files and trees', async () => {
    const name = fc.constantFrom('a', 'b', 'c.log', 'dir', 'deep');
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => `${names.join('/')}/f.txt`);
    const rule = fc.tuple(fc.constantFrom('', '!', '/'), name, fc.constantFrom('', '/')).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(path, { minLength: 1, maxLength: 8 }),
        fc.array(rule, { maxLength: 4 }),
        async (paths, rules) => {
          const repo = folders.repository();
          for (const [index, path] of paths.entries()) {
            repo.write(path, path);
            if (index % 3 === 0) repo.git('add', '-f', path);
          }
          repo.write('.gitignore', `${rules.join('\n')}\n`);
          const found = await readContent(worktreeSource({ root: repo.root, repo: repo.open() }));
          expect(pathsOf(found.units)).toEqual(oracle(repo));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('sees the same without a git on the machine', async () => {
    const repo = folders.repository();
    busy(repo);
    const { units, gaps } = await readContent(worktreeSource({ root: repo.root, repo: repo.open(NO_GIT) }));
    expect(gaps).toEqual([]);
    expect(pathsOf(units)).toEqual(oracle(repo));
  });

  it('reads ignored files when asked, and a part of the tree with paths relative to it', async () => {
    const repo = folders.repository();
    busy(repo);
    const all = await readContent(worktreeSource({ root: repo.root, repo: repo.open(), ignored: true }));
    expect(pathsOf(all.units)).toEqual([...oracle(repo), 'build/out.js', 'ignored.log'].sort());
    const part = await readContent(worktreeSource({ root: join(repo.root, 'dir'), repo: repo.open() }));
    expect(pathsOf(part.units)).toEqual(['b.txt', 'keep.log']);
  });

  it('reads a folder or file that the user named although git ignores it', async () => {
    const repo = folders.repository();
    busy(repo);
    const folder = await readContent(worktreeSource({ root: join(repo.root, 'build'), repo: repo.open() }));
    expect(pathsOf(folder.units)).toEqual(['out.js']);
    const file = await readContent(worktreeSource({ root: join(repo.root, 'ignored.log'), repo: repo.open() }));
    expect(file.units.map(textOf)).toEqual(['i']);
  });

  it('keeps to what include takes and exclude leaves', async () => {
    const repo = folders.repository();
    repo.commit({ 'a.ts': '1', 'b.js': '2', 'dir/c.ts': '3', 'dir/sub/d.ts': '4', 'x/e.ts': '5' });
    const read = async (choice: PathChoice): Promise<readonly string[]> =>
      pathsOf((await readContent(worktreeSource({ root: repo.root, repo: repo.open(), ...choice }))).units);
    expect(await read({ include: (path) => path.endsWith('.ts') })).toEqual([
      'a.ts',
      'dir/c.ts',
      'dir/sub/d.ts',
      'x/e.ts',
    ]);
    expect(await read({ exclude: (path) => path.startsWith('dir/') })).toEqual(['a.ts', 'b.js', 'x/e.ts']);
  });

  it('gives the target of a link as its content and follows none', async () => {
    const repo = folders.repository();
    const outside = folders.folder();
    writeFileSync(join(outside, 'secret'), 'outside');
    repo.commit({ 'dir/secret': 'inside' });
    rmSync(join(repo.root, 'dir'), { recursive: true });
    symlinkSync(outside, join(repo.root, 'dir'));
    symlinkSync('loop', join(repo.root, 'loop'));
    const { units, gaps } = await readContent(worktreeSource({ root: repo.root, repo: repo.open() }));
    expect(gaps).toEqual([]);
    expect(textOf(unitAt(units, 'dir'))).toBe(outside);
    expect(textOf(unitAt(units, 'loop'))).toBe('loop');
    expect(units.map(textOf)).not.toContain('outside');
  });

  it('reads absurd names, and skips pipes without waiting for them', async () => {
    const repo = folders.repository();
    const names = [
      'new\nline',
      'quote".txt',
      "it's",
      'tab\t',
      '\u001b[31mred',
      'é'.repeat(100),
      ' lead',
      '-dash',
      '*star?',
      'back\\slash',
    ];
    for (const name of names) repo.write(name, 'content');
    execFileSync('mkfifo', [join(repo.root, 'pipe')]);
    writeFileSync(Buffer.concat([Buffer.from(`${repo.root}/bad`), Buffer.from([0xff, 0xfe])]), 'raw name');
    const { units, gaps } = await readContent(worktreeSource({ root: repo.root, repo: repo.open() }));
    expect(gaps).toEqual([]);
    expect(pathsOf(units)).toEqual([...names, 'bad\ufffd\ufffd'].sort());
    expect(units.map(textOf)).toContain('raw name');
  });

  it('walks into submodules and repositories inside, and keeps to their ignore files', async () => {
    const inner = folders.repository();
    inner.commit({ 'in.txt': 'inner', '.gitignore': 'no.txt\n' });
    const repo = folders.repository();
    repo.commit({ a: '1' });
    repo.git('submodule', '--quiet', 'add', inner.root, 'sub');
    repo.write('sub/no.txt', 'ignored there');
    new TestRepository(join(repo.root, 'nested')).commit({ 'n.txt': 'nested' });
    const { units, gaps } = await readContent(worktreeSource({ root: repo.root, repo: repo.open() }));
    expect(gaps).toEqual([]);
    expect(pathsOf(units)).toEqual(['.gitmodules', 'a', 'nested/n.txt', 'sub/.gitignore', 'sub/in.txt']);
  });

  it('says what is too large with both numbers, and reads the rest', async () => {
    const repo = folders.repository();
    repo.commit({ big: 'x'.repeat(101), small: 'y' });
    const { units, gaps } = await readContent(worktreeSource({ root: repo.root, repo: repo.open(), maxBytes: 100 }));
    expect(pathsOf(units)).toEqual(['small']);
    expect(gaps).toEqual([
      { stage: 'source', where: 'big', because: expect.stringMatching(/101 bytes.* 100 /) as string },
    ]);
  });

  it('passes over files that are gone, reads each side of a conflict once', async () => {
    const repo = folders.repository();
    repo.commit({ gone: '1', both: '1' });
    repo.git('switch', '-q', '-c', 'side');
    repo.commit({ both: '2' });
    repo.git('switch', '-q', 'main');
    repo.commit({ both: '3' });
    repo.tryGit('merge', '-q', 'side');
    rmSync(join(repo.root, 'gone'));
    const { units, gaps } = await readContent(worktreeSource({ root: repo.root, repo: repo.open() }));
    expect([pathsOf(units), gaps]).toEqual([['both'], []]);
  });

  it('gives a gap for each file and folder that it may not read, in a repository and outside', async () => {
    const repo = folders.repository();
    for (const path of ['closed/file', 'secret', 'open']) repo.write(path, path);
    chmodSync(join(repo.root, 'closed'), 0);
    chmodSync(join(repo.root, 'secret'), 0);
    chmodSync(join(repo.root, '..'), 0o755);
    const read = async (inside: boolean): Promise<readonly string[]> => {
      const { units, gaps } = await readContent(
        worktreeSource({
          root: repo.root,
          repo: inside ? repo.open({ ...TEST_ENV, SUDO_UID: String(process.getuid?.()) }) : null,
        }),
      );
      expect(pathsOf(units)).toEqual(['open']);
      return gaps
        .map(({ where }) => where.replace(/\/$/, ''))
        .filter((where) => where !== 'E_DUBIOUS_OWNERSHIP')
        .sort();
    };
    await asNobody(async () => {
      expect(await read(false)).toEqual(['closed', 'secret']);
      expect(await read(true)).toEqual(['closed', 'secret']);
    });
    chmodSync(join(repo.root, 'closed'), 0o700);
  });

  it('reads a plain folder, without what belongs to a .git', async () => {
    const root = folders.folder();
    mkdirSync(join(root, 'dir/.hidden'), { recursive: true });
    writeFileSync(join(root, 'dir/.hidden/x'), 'x');
    writeFileSync(join(root, '.env'), 'e');
    new TestRepository(join(root, 'nested')).commit({ 'n.txt': 'n' });
    symlinkSync('..', join(root, 'dir/up'));
    const { units, gaps } = await readContent(worktreeSource({ root, repo: null }));
    expect(gaps).toEqual([]);
    expect(pathsOf(units)).toEqual(['.env', 'dir/.hidden/x', 'dir/up', 'nested/n.txt']);
  });

  it('says so when there is nothing at the path', async () => {
    const { units, gaps } = await readContent(worktreeSource({ root: join(folders.folder(), 'none'), repo: null }));
    expect(units).toEqual([]);
    expect(gaps).toMatchObject([{ because: 'there is no such file or folder' }]);
  });

  it('reads the files of a repository whose HEAD is garbage, and says that git refuses', async () => {
    const repo = folders.repository();
    busy(repo);
    writeFileSync(join(repo.root, '.git/HEAD'), 'garbage\u0000\n');
    const { units, gaps } = await readContent(worktreeSource({ root: repo.root, repo: repo.open() }));
    expect(pathsOf(units)).toEqual([
      '.env',
      '.gitignore',
      'a.txt',
      'dir/b.txt',
      'dir/keep.log',
      'kept.log',
      'untracked.txt',
    ]);
    expect(gaps).toMatchObject([{ where: 'E_NOT_A_REPOSITORY' }]);
  });
});

/** The superuser may read everything, and so cannot see what others see. */
async function asNobody(work: () => Promise<void>): Promise<void> {
  const user = process.getuid?.();
  if (user === 0) process.seteuid?.(65_534);
  try {
    await work();
  } finally {
    if (user === 0) process.seteuid?.(0);
  }
}
