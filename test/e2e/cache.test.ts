import { execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { TEST_ENV, TestFolders, type TestRepository } from '../git/test-repository.js';
import { ROOT } from './build-once.js';
import { findingOf, Product, type Scanned } from './product.js';
import { Samples } from './samples.js';

const folders = new TestFolders();
afterAll(() => folders.clean());
const samples = new Samples();
const product = new Product(samples);

/** Everything but when it was and how long it took. */
const timeless = ({ out }: Scanned): string => out.replace(/"started": "[^"]*"/, '').replace(/"ms": \d+/, '');

const filesIn = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name !== 'CACHEDIR.TAG');

function planted(): TestRepository {
  const repo = folders.repository();
  repo.commit({ 'a.txt': `first ${samples.token(1)}\n`, 'b.txt': 'nothing\n' });
  repo.commit({ 'a.txt': 'removed\n', 'sub/c.env': `KEY=${samples.token(2)}\n` }, `message with ${samples.token(3)}`);
  repo.git('branch', 'side', 'HEAD~1');
  repo.git('gc', '-q');
  return repo;
}

describe('--cache', () => {
  it('gives the same answer a second time, and reads nothing again', async () => {
    const repo = planted();
    const cache = join(folders.folder(), 'cache');
    const plain = await product.scan(repo.root, '--no-cache');
    const first = await product.scan(repo.root, '--cache', cache);
    const second = await product.scan(repo.root, '--cache', cache);
    expect(plain.result.findings).toHaveLength(3);
    expect(timeless(first)).toBe(timeless(plain));
    expect(timeless(second)).toBe(timeless(plain));
  });

  it('judges values without a format as before, though their bytes are not at hand', async () => {
    const repo = planted();
    const [long, short] = [samples.make('generic.assignment', 11), samples.make('generic.assignment', 12).slice(0, 11)];
    repo.commit({ 'a.env': `DB_PASSWORD=${long}\nAPI_SECRET=${short}\n` });
    repo.commit({ 'b.env': `DB_PASSWORD=${long}\nAPI_SECRET=${short}\n`, 'c.txt': `see ${short}\n` });
    const cache = join(folders.folder(), 'cache');
    const first = await product.scan(repo.root, '--cache', cache);
    const second = await product.scan(repo.root, '--cache', cache);
    expect(first.result.findings.filter(({ detector }) => detector === 'generic.assignment').length).toBeGreaterThan(0);
    expect(timeless(second)).toBe(timeless(first));
  });

  it('reads no history again, also where names look a little like secrets', async () => {
    const repo = planted();
    // Sure enough to be kept, and by the settings never to be told.
    const word = ['connect', 'flash'].join('-');
    const settings = 'min_confidence = 0.1\n[detectors.min_confidence]\n"generic.*" = 1\n';
    repo.commit({ 's.env': `secret_key = ${word}\n`, [`examples/${word}/app.js`]: 'x\n', 'tightlip.toml': settings });
    repo.commit({ [['PASSWORD', 'changeme1.sh'].join('=')]: 'x\n', 'later.txt': `then ${samples.token(9)}\n` });
    repo.git('repack', '-adfq', '--window=0');
    const weak = await product.scan(repo.root, '--history', '--no-cache', '--no-config', '--min-confidence', '0.1');
    expect(weak.result.findings.map(({ places: [place] }) => place?.what ?? place?.path)).toContain('s.env');
    expect(weak.result.findings.map(({ places: [place] }) => place?.what)).toContain('path');
    const cache = join(folders.folder(), 'cache');
    const settle = (): void => inPacks(repo, (path) => utimesSync(path, 1_700_000_000, 1_700_000_000));
    settle();
    const first = await product.scan(repo.root, '--history', '--cache', cache);
    damage(repo, repo.git('rev-parse', 'HEAD~2^{tree}').trim());
    settle();
    const second = await product.scan(repo.root, '--history', '--cache', cache);
    expect(first.result.findings).toHaveLength(4);
    expect(timeless(second)).toBe(timeless(first));
    const cold = await product.scan(repo.root, '--history', '--no-cache');
    expect(cold.result.scan.state).toBe('incomplete');
  });

  it('opens a bundle that is tracked as a file again, and nothing else', async () => {
    const inner = folders.repository();
    inner.commit({ 'inner.txt': `within ${samples.token(13)}\n` });
    inner.git('bundle', 'create', '-q', 'all.bundle', 'main');
    const repo = planted();
    repo.write('old.bundle', readFileSync(join(inner.root, 'all.bundle')));
    repo.commit({});
    repo.commit({ 'later.txt': `then ${samples.token(14)}\n` });
    repo.git('repack', '-adfq', '--window=0');
    const cache = join(folders.folder(), 'cache');
    const settle = (): void => inPacks(repo, (path) => utimesSync(path, 1_700_000_000, 1_700_000_000));
    settle();
    const first = await product.scan(repo.root, '--history', '--cache', cache);
    damage(repo, repo.git('rev-parse', 'HEAD~2^{tree}').trim());
    settle();
    const second = await product.scan(repo.root, '--history', '--cache', cache);
    expect(findingOf(first.result, samples.token(13))?.places[0]?.path).toBe('old.bundle');
    expect(timeless(second)).toBe(timeless(first));
  });

  it('forgets what was pruned', async () => {
    const repo = planted();
    const cache = join(folders.folder(), 'cache');
    repo.commit({ 'gone.txt': `gone ${samples.token(12)}\n` });
    const before = await product.scan(repo.root, '--cache', cache);
    repo.git('reset', '-q', '--hard', 'HEAD~1');
    repo.git('reflog', 'expire', '--expire=all', '--all');
    repo.git('gc', '-q', '--prune=now');
    const cold = await product.scan(repo.root, '--no-cache');
    expect(before.result.findings).toHaveLength(4);
    expect(cold.result.findings).toHaveLength(3);
    // The second has the store as it is now, and need not open it.
    for (let nth = 0; nth < 3; nth++)
      expect(timeless(await product.scan(repo.root, '--cache', cache))).toBe(timeless(cold));
  });

  it('finds what is new, where it is', async () => {
    const repo = planted();
    const cache = join(folders.folder(), 'cache');
    await product.scan(repo.root, '--cache', cache);
    repo.commit({ 'b.txt': `later ${samples.token(4)}\n`, 'copy.txt': `first ${samples.token(1)}\n` });
    const [warm, cold] = [await product.scan(repo.root, '--cache', cache), await product.scan(repo.root, '--no-cache')];
    expect(warm.result.findings).toHaveLength(4);
    expect(timeless(warm)).toBe(timeless(cold));
  });

  it('holds no secret, also not of names, authors and reasons', async () => {
    const repo = planted();
    repo.write(`keys/${samples.token(5)}.txt`, 'x\n');
    repo.commit({ 'd.txt': `${samples.token(6)} # tightlip:allow -- because of ${samples.token(7)}\n` });
    repo.gitWith({ env: { GIT_AUTHOR_NAME: samples.token(8) } }, 'commit', '-q', '--allow-empty', '-m', 'x');
    const cache = join(folders.folder(), 'cache');
    const runs = [await product.scan(repo.root, '--cache', cache), await product.scan(repo.root, '--cache', cache)];
    for (const name of filesIn(cache)) {
      expect(samples.leakIn(readFileSync(join(cache, name), 'latin1')), name).toBeNull();
      expect(samples.leakIn(name)).toBeNull();
    }
    expect(timeless(runs[1] as Scanned)).toBe(timeless(runs[0] as Scanned));
  });

  it('redacts a name that holds a secret which only an earlier run has read', async () => {
    const repo = folders.repository();
    // A name does not show it by itself.
    const password = ['Tr0ub', 'adour', '9xQ', '7vLm', 'Zk'].join('');
    repo.commit({ 'config.yml': `password: "${password}"\n` });
    const cache = join(folders.folder(), 'cache');
    const first = await product.scan(repo.root, '--min-confidence', '0.2', '--cache', cache);
    expect(first.result.findings.length).toBeGreaterThan(0);
    repo.commit({ 'sub/x.env': `GITHUB=${samples.token(10)}\n` });
    repo.git('branch', `old-${password}`);
    const [warm, cold] = [
      await product.scan(repo.root, '--min-confidence', '0.2', '--cache', cache),
      await product.scan(repo.root, '--min-confidence', '0.2', '--no-cache'),
    ];
    expect(cold.out).not.toContain(password);
    expect(timeless(warm)).toBe(timeless(cold));
  });

  it('reads all again for other rules, and when the cache is damaged, with a word', async () => {
    const repo = planted();
    const cache = join(folders.folder(), 'cache');
    await product.scan(repo.root, '--cache', cache, '--detector', 'aws.*');
    expect((await product.scan(repo.root, '--cache', cache)).result.findings).toHaveLength(3);
    for (const name of filesIn(cache)) writeFileSync(join(cache, name), 'damaged');
    const after = await product.scan(repo.root, '--cache', cache);
    expect(after.result.findings).toHaveLength(3);
    expect(after.result.warnings?.join() ?? '').toMatch(/cache/i);
  });

  it.each(['detectors.bin', 'model.bin'])('reads all again for another %s', async (file) => {
    const repo = planted();
    const copy = join(folders.folder(), 'product');
    cpSync(join(ROOT, 'dist'), copy, { recursive: true });
    cpSync(join(ROOT, 'node_modules', 're2js'), join(copy, 'node_modules', 're2js'), { recursive: true });
    const cache = join(folders.folder(), 'cache');
    const scanned = async (): Promise<number> => {
      const command = [process.execPath, join(copy, 'cli.cjs'), 'scan', '--history', '--cache', cache];
      expect((await product.start(command, { cwd: repo.root })).code).toBe(1);
      return filesIn(cache).filter((name) => name.endsWith('.ids')).length;
    };
    expect([await scanned(), await scanned()]).toEqual([1, 1]);
    appendFileSync(join(copy, file), ' ');
    expect(await scanned()).toBe(2);
  });

  it('gives other fingerprints for another salt', async () => {
    const repo = planted();
    const cache = join(folders.folder(), 'cache');
    const salted = { cwd: repo.root, env: { TIGHTLIP_SALT: 'another salt' } };
    await product.scan(repo.root, '--cache', cache);
    const [warm, cold] = [
      await product.scanWith(salted, '--cache', cache),
      await product.scanWith(salted, '--no-cache'),
    ];
    expect(timeless(warm)).toBe(timeless(cold));
  });

  it('says gaps each time', async () => {
    const repo = planted();
    const lost = repo.git('rev-parse', 'HEAD:b.txt').trim();
    const loose = folders.repository();
    const [pack = ''] = readdirSync(join(repo.root, '.git/objects/pack')).filter((name) => name.endsWith('.pack'));
    execFileSync('git', ['unpack-objects', '-q'], {
      cwd: loose.root,
      env: TEST_ENV,
      input: readFileSync(join(repo.root, '.git/objects/pack', pack)),
    });
    loose.git('update-ref', 'refs/heads/main', repo.head());
    rmSync(join(loose.root, '.git/objects', lost.slice(0, 2), lost.slice(2)));
    const cache = join(folders.folder(), 'cache');
    const runs = [
      await product.scan(loose.root, '--history', '--cache', cache),
      await product.scan(loose.root, '--history', '--cache', cache),
    ];
    for (const { result } of runs) {
      expect(result.scan.state).toBe('incomplete');
      expect(JSON.stringify(result.gaps)).toContain(lost);
    }
  });

  it('keeps nothing with --no-cache, and says why a folder cannot be used', async () => {
    const repo = planted();
    const file = join(folders.folder(), 'file');
    writeFileSync(file, '');
    const ran = await product.scan(repo.root, '--cache', file);
    expect(ran.result.findings).toHaveLength(3);
    expect(ran.result.warnings?.join() ?? '').toMatch(/cache/i);
  });

  it('goes on where a killed run stopped, and lets several run at once', async () => {
    const repo = planted();
    for (let nth = 0; nth < 40; nth++) repo.commit({ [`f${nth}.txt`]: `${'line of text\n'.repeat(2000 + nth)}` });
    repo.git('gc', '-q');
    const cache = join(folders.folder(), 'cache');
    await killedAfterRecording(repo, cache);
    const runs = await Promise.all([1, 2, 3].map(() => product.scan(repo.root, '--cache', cache)));
    const cold = await product.scan(repo.root, '--no-cache');
    for (const { result } of runs) expect(result.findings).toEqual(cold.result.findings);
    expect(findingOf(cold.result, samples.token(1))).toBeDefined();
    // What was known by halves is known whole now, its size as well.
    const last = await product.scan(repo.root, '--cache', cache);
    expect(timeless(last)).toBe(timeless(cold));
  });
});

function inPacks(repo: TestRepository, change: (path: string) => void): void {
  const folder = join(repo.root, '.git/objects/pack');
  for (const name of readdirSync(folder)) change(join(folder, name));
}

/** Overwrites the bytes of a packed object, so that whoever reads it must say so. */
function damage(repo: TestRepository, id: string): void {
  inPacks(repo, (path) => {
    if (!path.endsWith('.pack')) return;
    const told = repo.lines('verify-pack', '-v', path.replace(/pack$/, 'idx')).find((line) => line.startsWith(id));
    const [size = 0, offset = 0] = told?.split(/ +/).slice(3).map(Number) ?? [];
    const bytes = readFileSync(path);
    chmodSync(path, 0o644);
    // Its header stays, so that its type and size do.
    writeFileSync(path, bytes.fill(0xff, offset + 4, offset + size));
  });
}

/** Kills a scan as soon as it has written something down. */
function killedAfterRecording(repo: TestRepository, cache: string): Promise<void> {
  return new Promise((resolve) => {
    const args = [join(ROOT, 'bin', 'tightlip.mjs'), 'scan', '--history', '--cache', cache, '--threads', '2'];
    const child = spawn(process.execPath, args, { cwd: repo.root, env: TEST_ENV, stdio: 'ignore' });
    const timer = setInterval(() => {
      try {
        if (filesIn(cache).length > 0) child.kill('SIGKILL');
      } catch {
        // The folder is not there yet.
      }
    }, 1);
    child.on('close', () => {
      clearInterval(timer);
      resolve();
    });
  });
}
