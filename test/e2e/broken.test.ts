import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { TestFolders, type TestRepository } from '../git/test-repository.js';
import { findingOf, Product, tails, tailsOf, type Scanned } from './product.js';
import { Samples } from './samples.js';

const folders = new TestFolders();
afterAll(() => folders.clean());
const samples = new Samples();
const product = new Product(samples);

const [inTree, inHistory, packed] = [samples.token(1), samples.token(2), samples.token(3)];

/** A secret in the tree, one in history alone, and one in a pack. */
function makeWhole(): TestRepository {
  const repo = folders.repository();
  repo.commit({ 'p.txt': `${packed}\n`, 'f.txt': 'f\n', 'kept.txt': 'a file that only a pack has\n'.repeat(20) });
  repo.git('gc', '-q');
  repo.commit({ 'p.txt': 'clean\n', 'h.txt': `${inHistory}\n` });
  repo.commit({ 'h.txt': 'clean too\n', 't.txt': `${inTree}\n` });
  return repo;
}

const whole = makeWhole();

function copyOfWhole(): string {
  const root = join(folders.folder(), 'repo');
  cpSync(whole.root, root, { recursive: true });
  return root;
}

const objectFile = (root: string, revision: string): string => {
  const id = whole.git('rev-parse', revision).trim();
  return join(root, '.git/objects', id.slice(0, 2), id.slice(2));
};

function packFile(root: string, ending: string): string {
  const folder = join(root, '.git/objects/pack');
  const name = readdirSync(folder).find((one) => one.endsWith(ending)) ?? '';
  chmodSync(join(folder, name), 0o644);
  return join(folder, name);
}

function overwrite(file: string, text: string): void {
  rmSync(file, { force: true });
  writeFileSync(file, text);
}

type Damage = {
  readonly name: string;
  readonly damage: (root: string) => void;
  readonly lost?: readonly string[];
  /** Null where nothing is lost. */
  readonly because: RegExp | null;
};

const DAMAGES: readonly Damage[] = [
  {
    name: 'a HEAD that is garbage',
    damage: (root) => overwrite(join(root, '.git/HEAD'), '\0\u0001garbage'),
    because: /HEAD is neither/,
  },
  {
    name: 'a corrupt loose object',
    damage: (root) => overwrite(objectFile(root, 'HEAD~1:h.txt'), 'garbage'),
    lost: [inHistory],
    because: /damaged|missing/,
  },
  {
    name: 'an empty loose object',
    damage: (root) => overwrite(objectFile(root, 'HEAD~1:h.txt'), ''),
    lost: [inHistory],
    because: /damaged|missing/,
  },
  {
    name: 'a corrupt commit',
    damage: (root) => overwrite(objectFile(root, 'HEAD~1'), 'garbage'),
    because: /damaged|missing/,
  },
  { name: 'a missing commit', damage: (root) => rmSync(objectFile(root, 'HEAD~1')), because: /missing/ },
  { name: 'a missing tree', damage: (root) => rmSync(objectFile(root, 'HEAD^{tree}')), because: /missing/ },
  { name: 'a missing object at the tip', damage: (root) => rmSync(objectFile(root, 'HEAD:t.txt')), because: /missing/ },
  {
    name: 'a truncated pack',
    damage: (root) => truncateSync(packFile(root, '.pack'), 60),
    lost: [packed],
    because: /./,
  },
  // Git reads nothing of these packs; they are indexed anew.
  { name: 'a pack without its index', damage: (root) => rmSync(packFile(root, '.idx')), because: null },
  {
    name: 'a corrupt pack index',
    damage: (root) => overwrite(packFile(root, '.idx'), 'garbage'),
    because: null,
  },
  {
    name: 'a branch that points at nothing',
    damage: (root) => overwrite(join(root, '.git/refs/heads/main'), `${'1'.repeat(40)}\n`),
    because: /./,
  },
  {
    name: 'a branch that is garbage',
    damage: (root) => overwrite(join(root, '.git/refs/heads/main'), 'garbage\n'),
    because: /./,
  },
  {
    name: 'packed refs that are garbage',
    damage: (root) => overwrite(join(root, '.git/packed-refs'), 'what is this\n'),
    because: /./,
  },
  { name: 'a corrupt index', damage: (root) => overwrite(join(root, '.git/index'), 'DIRCgarbage'), because: /./ },
  {
    name: 'a configuration that is garbage',
    damage: (root) => overwrite(join(root, '.git/config'), '[core\n= x'),
    because: /./,
  },
];

describe('a broken repository: all else is still scanned, and what is lost is told', () => {
  it.each(DAMAGES)('$name', async ({ damage, lost = [], because }) => {
    const root = copyOfWhole();
    damage(root);
    const { code, result, err } = await product.scan(root);
    const left = [inTree, inHistory, packed].filter((secret) => !lost.includes(secret));
    expect({ code, err, state: result.scan.state, found: tails(result) }).toEqual({
      code: 1,
      err: '',
      state: because === null ? 'complete' : 'incomplete',
      found: tailsOf(...left),
    });
    expect(result.gaps.map(({ where, because: why }) => `${where}: ${why}`).join('\n')).toMatch(because ?? /^$/);
  });

  it('without an index every file is untracked, and found', async () => {
    const root = copyOfWhole();
    rmSync(join(root, '.git/index'));
    const { code, result } = await product.scan(root);
    expect(code).toBe(1);
    expect(tails(result)).toEqual(tailsOf(inTree, inHistory, packed));
    expect(findingOf(result, inTree)?.places.map(({ kind }) => kind)).toEqual(['file', 'history']);
  });

  it('with nothing found it is 2, and a range or --staged says what to do', async () => {
    const root = copyOfWhole();
    overwrite(objectFile(root, 'HEAD~1'), 'garbage');
    overwrite(join(root, '.git/index'), 'DIRCgarbage');
    const [staged, range, human] = await Promise.all([
      product.run(['scan', '--staged'], { cwd: root }),
      product.run(['scan', '--range', 'HEAD~2..HEAD'], { cwd: root }),
      product.run(['scan', '--detector', 'slack.*'], { cwd: root }),
    ]);
    expect(staged.code).toBe(2);
    expect(staged.err + staged.out).toMatch(/E_|gap/);
    expect(range.code).toBe(2);
    expect(range.err + range.out).toMatch(/E_|gap/);
    expect(human.code).toBe(2);
    expect(human.out).toContain('Could not look at everything');
  });
});

describe('a folder that is hardly a repository', () => {
  it('empty, without a commit', async () => {
    const repo = folders.repository();
    const none = await product.scan(repo.root);
    expect(none).toMatchObject({
      code: 0,
      err: '',
      result: { gaps: [], scan: { state: 'complete', head: null, commits: 0 } },
    });
    repo.write('a.txt', `${inTree}\n`);
    const [untracked, staged, range] = await Promise.all([
      product.scan(repo.root),
      product.scan(repo.root, '--staged'),
      product.run(['scan', '--range', 'HEAD~1..HEAD'], { cwd: repo.root }),
    ]);
    expect(tails(untracked.result)).toEqual(tailsOf(inTree));
    expect(staged).toMatchObject({ code: 0, result: { findings: [], gaps: [] } });
    expect(range).toMatchObject({ code: 2, err: expect.stringContaining('E_BAD_REVISION') });
  });

  it('a .git file that points nowhere, an empty .git folder, or none at all', async () => {
    const made = [
      (root: string) => writeFileSync(join(root, '.git'), 'gitdir: /nowhere/at/all\n'),
      (root: string) => mkdirSync(join(root, '.git')),
      () => undefined,
    ];
    const scans = await Promise.all(
      made.map(async (make): Promise<Scanned> => {
        const root = folders.folder();
        make(root);
        writeFileSync(join(root, 'a.txt'), `${inTree}\n`);
        return product.scan(root);
      }),
    );
    for (const { code, result } of scans) {
      expect(code).toBe(1);
      expect(tails(result)).toEqual(tailsOf(inTree));
    }
  });

  it('of another user, which git refuses to read: read without git, and told', async () => {
    if (process.getuid?.() !== 0) return;
    const root = copyOfWhole();
    chownSync(root, 12_345, 12_345);
    chownSync(join(root, '.git'), 12_345, 12_345);
    const [all, staged] = await Promise.all([product.scan(root), product.run(['scan', '--staged'], { cwd: root })]);
    expect(all).toMatchObject({ code: 1, result: { scan: { state: 'incomplete' } } });
    expect(tails(all.result)).toEqual(tailsOf(inTree, inHistory, packed));
    expect(all.result.gaps.map(({ where }) => where)).toEqual(['E_DUBIOUS_OWNERSHIP', 'E_DUBIOUS_OWNERSHIP']);
    expect(staged).toMatchObject({ code: 0, err: '' });
    // An index that only git reads.
    execFileSync('git', ['-c', 'safe.directory=*', 'update-index', '--split-index'], {
      cwd: root,
      env: { ...process.env, HOME: folders.folder() },
    });
    const split = await product.run(['scan', '--staged'], { cwd: root });
    expect(split).toMatchObject({ code: 2, err: expect.stringContaining('safe.directory') });
  });

  it('an empty folder', async () => {
    expect(await product.scan(folders.folder())).toMatchObject({
      code: 0,
      result: { scan: { units: 0, what: ['tree'] } },
    });
  });
});
