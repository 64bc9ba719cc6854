import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { gitFolderSource } from '../../src/source/index.js';
import { TestFolders, TestRepository } from '../git/test-repository.js';
import { pathsOf, readAll, textOf, unitAt } from './read-all.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

const READ_ELSEWHERE = [
  /^(?:modules\/[^/]+\/)?(?:index|packed-refs)$/,
  /^(?:modules\/[^/]+\/)?refs\//,
  /objects\/[0-9a-f]{2}\/[0-9a-f]{38}$/,
  /objects\/pack\/pack-[0-9a-f]+\.\w+$/,
  /pack\/(?:tmp_pack_y|z\.pack)$/,
  /objects\/info\/(?:packs|commit-graph)$/,
];

/** Every regular file and link below a folder. */
const filesBelow = (folder: string): readonly string[] =>
  execFileSync('find', ['.', '(', '-type', 'f', '-o', '-type', 'l', ')', '-printf', '%P\\0'], { cwd: folder })
    .toString()
    .split('\0')
    .filter((path) => path !== '');

function put(repo: TestRepository, path: string, text: string): void {
  const file = join(repo.root, '.git', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

describe('gitFolderSource', () => {
  it('reads the records of the guard without the marks in them, all else in its place', async () => {
    const repo = folders.repository();
    const [id, mark, secret] = ['a1'.repeat(20), 'b2'.repeat(16), 'c3'.repeat(20)];
    const at = '2026-01-01T00:00:00Z';
    const journal = [
      [at, 'block', 'pre-push', '-', '-', id, `${mark}:unencrypted.sops ${mark}:acme.api-key`, id].join('\t'),
      [at, 'skip', 'pre-commit', 'Ann', 'a@example.org', id, secret, id].join('\t'),
      [at, 'torn', secret].join('\t'),
      '',
    ].join('\n');
    const looks = `${[at, 'pre-commit', id, mark, 'passed'].join('\t')}\n`;
    put(repo, 'tightlip/journal.log', journal);
    put(repo, 'tightlip/journal.head', `3 ${id}\n`);
    put(repo, 'tightlip/looks.log', looks);
    put(repo, 'other/journal.log', journal);
    const { units } = await readAll(gitFolderSource({ repo: repo.open() }));
    const zeroed = (text: string): string => text.replaceAll(id, '0'.repeat(40)).replaceAll(mark, '0'.repeat(32));
    const read = (path: string): string => textOf(unitAt(units, `.git/${path}`));
    expect(read('tightlip/journal.log')).toBe(zeroed(journal));
    expect(read('tightlip/journal.log')).toContain(secret);
    expect(read('tightlip/journal.head')).toBe(`0 ${'0'.repeat(40)}\n`);
    expect(read('tightlip/looks.log')).toBe(zeroed(looks));
    expect(read('other/journal.log')).toBe(journal);
  });

  it('reads every file but what is read as objects, refs or index', async () => {
    const repo = folders.repository();
    const module = folders.repository();
    module.commit({ m: '1' });
    repo.commit({ a: '1' });
    repo.git('submodule', '--quiet', 'add', module.root, 'sub');
    repo.commit({ b: '2' });
    repo.git('gc', '-q');
    repo.commit({ c: '3' });
    repo.git('commit-graph', 'write', '--reachable');
    for (const path of ['objects/12/tmp_obj_x', 'objects/pack/tmp_pack_x', 'refs-not/x', 'lfs/tmp/x', 'a b\n"é/index'])
      put(repo, path, path);
    // What starts like a pack is read as one.
    put(repo, 'objects/pack/tmp_pack_y', 'PACK, as far as it goes');
    put(repo, 'objects/tmp_objdir-incoming-x/pack/z.pack', 'of a push');
    symlinkSync('/etc', join(repo.root, '.git/outside'));
    symlinkSync('/etc/passwd', join(repo.root, '.git/outside-file'));
    execFileSync('mkfifo', [join(repo.root, '.git/pipe')]);
    const { units, gaps } = await readAll(gitFolderSource({ repo: repo.open() }));
    expect(gaps).toEqual([]);
    const expected = filesBelow(join(repo.root, '.git')).filter(
      (path) => !READ_ELSEWHERE.some((one) => one.test(path)),
    );
    expect(pathsOf(units)).toEqual(expected.map((path) => `.git/${path}`).toSorted());
    expect(expected).toEqual(
      expect.arrayContaining(['config', 'logs/HEAD', 'modules/sub/config', 'hooks/pre-commit.sample']),
    );
    expect(textOf(unitAt(units, '.git/outside'))).toBe('/etc');
    expect(textOf(unitAt(units, '.git/outside-file'))).toBe('/etc/passwd');
    // Reflogs have a test of their own.
    for (const unit of units.filter((one) => !/outside|\/logs\//.test(pathsOf([one])[0] ?? '')))
      expect(Buffer.from(unit.bytes).equals(readFileSync(join(repo.root, pathsOf([unit])[0] ?? '')))).toBe(true);
  });

  it('tells configuration from the rest, and reads the shared folder from a linked worktree', async () => {
    const repo = folders.repository();
    repo.commit({ a: '1' });
    const linked = join(folders.folder(), 'linked');
    repo.git('worktree', 'add', '-q', linked);
    const { units } = await readAll(gitFolderSource({ repo: new TestRepository(linked, null).open() }));
    const kinds = Object.fromEntries(
      units.flatMap(({ origins }) =>
        origins.map((origin) => (origin.kind === 'metadata' ? [origin.ref, origin.what] : ['', ''])),
      ),
    ) as Readonly<Record<string, string>>;
    expect(kinds).toMatchObject({
      '.git/config': 'git-config',
      '.git/HEAD': 'git-file',
      '.git/worktrees/linked/HEAD': 'git-file',
      '.git/worktrees/linked/index': 'git-file',
    });
  });

  it('keeps to the paths that are wanted, and tells what is too large', async () => {
    const repo = folders.repository();
    put(repo, 'big', 'x'.repeat(2000));
    put(repo, 'hooks/mine', 'h');
    const source = gitFolderSource({
      repo: repo.open(),
      maxBytes: 1000,
      include: (path) => path === '.git/big' || path === '.git/hooks/mine',
    });
    const { units, gaps } = await readAll(source);
    expect(pathsOf(units)).toEqual(['.git/hooks/mine']);
    expect(gaps).toMatchObject([{ where: '.git/big', because: expect.stringMatching(/2000.*1000/) }]);
  });
});

it('object ids in reflogs are no keys: they are zeros of the same length, and all else is as it stands', async () => {
  const repo = folders.repository();
  repo.commit({ a: '1' }, 'first subject');
  repo.commit({ a: '2' }, 'second subject');
  const log = readFileSync(join(repo.root, '.git/logs/HEAD'), 'utf8');
  const { units } = await readAll(gitFolderSource({ repo: repo.open() }));
  const read = textOf(unitAt(units, '.git/logs/HEAD'));
  expect(log).toContain(repo.head());
  expect(read).not.toMatch(/[1-9a-f]{20}/);
  expect(read).toBe(log.replace(/^\S+ \S+ /gm, (ids) => ids.replace(/[0-9a-f]/g, '0')));
});
