import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { TestFolders, type TestRepository } from '../git/test-repository.js';
import { findingOf, Product, type Scanned } from './product.js';
import { Samples } from './samples.js';

const folders = new TestFolders();
afterAll(() => folders.clean());
const samples = new Samples();
const product = new Product(samples);

const AUTHOR = 'Ann Other <ann@example.org>';

/** Seconds since 1970 of a commit's author date. */
const dateOf = (repo: TestRepository, commit: string): number => Number(repo.git('log', '-1', '--format=%at', commit));

describe('a secret in history', () => {
  it('is one finding, with its commits and whether it is still there', async () => {
    const repo = folders.repository();
    const [gone, kept, spread] = [samples.token(1), samples.token(2), samples.token(3)];
    const key = samples.make('aws.secret-access-key', 4);
    const keyId = samples.make('aws.access-key-id', 5);
    repo.commit({ 'README.md': 'a project\n' });
    const brought = repo.commit({ 'src/gone.env': `# settings\nTOKEN=${gone}\n`, 'a.txt': `x ${spread}\n` });
    const keptIn = repo.commit({ 'config/kept.env': `A=1\nTOKEN=${kept}\n`, 'b.txt': `y ${spread}\n` });
    const removal = repo.commit({ 'src/gone.env': '# settings\n', 'a.txt': 'x\n' });
    repo.commit({ 'c.txt': `z ${spread}\n`, 'aws.env': `AWS_ACCESS_KEY_ID=${keyId}\nAWS_SECRET_ACCESS_KEY=${key}\n` });
    const { code, result } = await product.scan(repo.root);
    expect(code).toBe(1);
    expect(result.scan).toMatchObject({ state: 'complete', what: ['tree', 'history'], commits: 5, head: repo.head() });
    expect(result.findings).toHaveLength(4);

    const first = findingOf(result, gone);
    expect(first).toMatchObject({
      detector: 'github.pat',
      atTip: false,
      refs: [],
      introduced: { commit: brought, author: AUTHOR },
      removed: { commit: removal, author: AUTHOR },
    });
    expect(Date.parse(first?.introduced?.date ?? '') / 1000).toBe(dateOf(repo, brought));
    expect(first?.places).toMatchObject([
      {
        kind: 'history',
        path: 'src/gone.env',
        line: 2,
        column: 7,
        endColumn: 7 + gone.length,
        commit: brought,
        author: AUTHOR,
      },
    ]);

    const second = findingOf(result, kept);
    expect(second).toMatchObject({
      atTip: true,
      refs: ['refs/heads/main'],
      introduced: { commit: keptIn },
      removed: null,
    });
    expect(second?.places.map(({ kind, path, line }) => [kind, path, line])).toEqual([
      ['file', 'config/kept.env', 2],
      ['history', 'config/kept.env', 2],
    ]);

    const third = findingOf(result, spread);
    expect(new Set(third?.places.map(({ kind, path }) => `${kind} ${path}`))).toEqual(
      new Set(['file b.txt', 'file c.txt', 'history a.txt', 'history b.txt', 'history c.txt']),
    );
    expect(third).toMatchObject({ atTip: true, introduced: { commit: brought }, removed: null });

    const pair = findingOf(result, key);
    expect(pair?.detector).toBe('aws.secret-access-key');
    expect(pair?.places.map(({ kind, part, line }) => [kind, part, line])).toEqual([
      ['file', 'key id', 1],
      ['file', undefined, 2],
      ['history', 'key id', 1],
      ['history', undefined, 2],
    ]);
  });
});

type Plant = {
  readonly where: string;
  readonly secret: string;
  readonly expected?: (found: ReturnType<typeof findingOf>) => void;
};

/** Every hiding place of this release, planted in one repository, and the same scan for all. */
function plantAll(repo: TestRepository): readonly Plant[] {
  let seed = 100;
  const plants: Plant[] = [];
  const plant = (where: string, id = 'github.pat'): string => {
    const secret = samples.make(id, seed++);
    plants.push({ where, secret });
    return secret;
  };
  const blob = (text: string): string => repo.gitWith({ input: text }, 'hash-object', '-w', '--stdin').trim();
  repo.commit({ 'README.md': 'x\n', 'move.txt': `${'same line\n'.repeat(20)}`, base: 'b\n' });

  repo.git('switch', '-q', '-c', 'side');
  repo.commit({ side: 's\n' });
  repo.git('switch', '-q', 'main');
  repo.commit({ base: 'c\n' });
  repo.git('merge', '-q', '--no-commit', 'side');
  repo.commit({ evil: `${plant('content that only a merge has')}\n` }, 'merge');
  repo.git('mv', 'move.txt', 'moved.txt');
  repo.commit({ 'moved.txt': `${'same line\n'.repeat(20)}${plant('a file renamed and edited')}\n` });
  repo.commit({ 'copy.txt': `${'same line\n'.repeat(20)}${plant('a copied file')}\n` });
  repo.commit({ 'copy.txt': 'clean\n', 'moved.txt': 'clean\n', evil: 'clean\n' });

  repo.commit({ m: '1' }, `fix\n\nwith ${plant('a commit message')}`);
  repo.git('commit', '-q', '--allow-empty', '-m', `empty ${plant('the message of an empty commit')}`);
  repo.git('tag', '-a', 'v1', '-m', `release ${plant('a tag message')}`);
  repo.git('tag', 'blob-tag', blob(`${plant('a tag that points at a blob')}\n`));
  repo.git('notes', 'add', '-m', `note ${plant('a note')}`);
  repo.git(
    'update-ref',
    'refs/pull/7/head',
    repo.git('commit-tree', '-m', `pull ${plant('a ref outside heads and tags')}`, 'HEAD^{tree}').trim(),
  );
  repo.git('branch', `topic-${plant('a branch name')}`);
  repo.commit({ [`folder-${plant('a folder name')}/x`]: '1', [`${plant('a file name')}.txt`]: '2' });

  repo.git(
    'update-index',
    '--add',
    '--cacheinfo',
    `120000,${blob(`https://x.example.org/${plant('the target of a symbolic link')}`)},link`,
  );
  repo.git('commit', '-q', '-m', 'link');
  symlinkSync('nowhere', join(repo.root, 'link'));
  repo.gitWith(
    { env: { GIT_AUTHOR_NAME: `Ann ${plant('an author name')}` } },
    'commit',
    '-q',
    '--allow-empty',
    '-m',
    'author',
  );

  repo.commit({
    '.gitattributes': 'hidden.cfg -diff\n*.bin binary\n',
    'hidden.cfg': `key=${plant('a file marked -diff')}\n`,
    'archive.bin': `\0\u0001\u0002${plant('text in a binary file')}\0\0`,
    'settings.json': JSON.stringify({ config: JSON.stringify({ note: `say "hi" ${plant('escaped JSON')}` }) }),
    'encoded.yaml': `data:\n  password: ${Buffer.from(plant('base64')).toString('base64')}\n`,
    'login.js': `const auth = "${plant('a JWT', 'generic.jwt')}";\n`,
    'quoted.txt': `q=${[...plant('percent escapes')].map((one) => `%${one.charCodeAt(0).toString(16)}`).join('')}\n`,
  });
  repo.write('windows.reg', Buffer.from(`\ufeffTOKEN=${plant('UTF-16 with a mark')}\r\n`, 'utf16le'));
  repo.write('plain.reg', Buffer.from(`[section]\r\nTOKEN=${plant('UTF-16 without a mark')}\r\n`, 'utf16le'));
  repo.commit({});

  repo.write('base', `stash ${plant('an older stash')}\n`);
  repo.git('stash', '-q');
  repo.write('base', `stash ${plant('the newest stash')}\n`);
  repo.write('untracked.env', `${plant('an untracked file of a stash')}\n`);
  repo.git('stash', '-q', '-u');
  blob(`dangling ${plant('a dangling blob')}\n`);
  repo.git('commit-tree', '-m', `nobody knows ${plant('a dangling commit')}`, 'HEAD^{tree}');
  const before = repo.head();
  repo.commit({ 'undone.txt': `${plant('a commit that only the reflog knows')}\n` });
  repo.git('reset', '-q', '--hard', before);
  repo.write('packed', `${plant('a dangling blob in a pack')}\n`);
  const packed = repo.git('hash-object', '-w', 'packed');
  repo.gitWith({ input: packed }, 'pack-objects', '-q', join(repo.root, '.git/objects/pack/pack'));
  repo.git('prune-packed', '-q');
  rmSync(join(repo.root, 'packed'));
  return plants;
}

describe('the places where a secret can hide', () => {
  const repo = folders.repository();
  const plants = plantAll(repo);
  let scanned: Promise<Scanned> | undefined;
  const scan = (): Promise<Scanned> => (scanned ??= product.scan(repo.root));

  it.each(plants)('$where', async ({ secret }) => {
    const { result } = await scan();
    expect(findingOf(result, secret)).toBeDefined();
  });

  it('are read without a gap, and nothing else is found', async () => {
    const { result, code } = await scan();
    expect(result.gaps).toEqual([]);
    const types = repo.lines('cat-file', '--batch-all-objects', '--batch-check=%(objecttype)');
    expect(result.scan).toMatchObject({ state: 'complete', commits: types.filter((type) => type === 'commit').length });
    expect(result.findings).toHaveLength(plants.length);
    expect(code).toBe(1);
  });

  it('are told apart in the result', async () => {
    const { result } = await scan();
    const placeOf = (where: string) =>
      findingOf(result, plants.find((plant) => plant.where === where)?.secret ?? '')?.places[0];
    expect(placeOf('a commit message')).toMatchObject({
      kind: 'metadata',
      what: 'commit-message',
      line: expect.any(Number),
    });
    expect(placeOf('a tag message')).toMatchObject({ kind: 'metadata', what: 'tag-message' });
    expect(placeOf('a branch name')).toMatchObject({ kind: 'metadata', what: 'ref-name' });
    expect(placeOf('a file name')).toMatchObject({ kind: 'metadata', what: 'path' });
    expect(placeOf('base64')).toMatchObject({ kind: 'file', path: 'encoded.yaml', line: 2, via: ['base64'] });
    expect(placeOf('UTF-16 with a mark')).toMatchObject({ path: 'windows.reg', line: 1 });
    expect(placeOf('a dangling blob')).toMatchObject({ kind: 'history', commit: null });
  });

  it('without git the objects are read all the same', async () => {
    // A machine without git: only node is on its PATH.
    const bin = folders.folder();
    symlinkSync(process.execPath, join(bin, 'node'));
    const { result } = await product.scanWith({ cwd: repo.root, env: { PATH: bin } });
    const lost = plants.filter(({ secret }) => findingOf(result, secret) === undefined).map(({ where }) => where);
    expect(lost).toEqual(['a branch name']);
    expect(result.gaps).toEqual([
      { stage: 'git', where: 'E_GIT_MISSING', because: expect.stringContaining('names of refs were not') },
    ]);
  });
});

it('tells where a secret stands in the newest version that holds it', async () => {
  const secret = samples.token(901);
  const repo = folders.repository();
  repo.commit({ 'a.txt': `${secret}\n` });
  const moved = repo.commit({ 'a.txt': `one\ntwo\n  ${secret}\n` });
  repo.commit({ 'a.txt': 'clean\n' });
  const { result } = await product.scan(repo.root);
  const finding = findingOf(result, secret);
  expect(finding?.places).toMatchObject([{ path: 'a.txt', line: 1 }]);
  expect(finding?.newest).toMatchObject({ path: 'a.txt', line: 3, column: 3, commit: moved });
});
