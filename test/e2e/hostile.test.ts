import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { TestFolders } from '../git/test-repository.js';
import { findingOf, Product, tails, tailsOf, type Scanned } from './product.js';
import { Samples } from './samples.js';

const folders = new TestFolders();
afterAll(() => folders.clean());
const samples = new Samples();
const product = new Product(samples);

describe('absurd files', () => {
  const NAMES = [
    'new\nline.txt',
    'esc\u001b[31mred.txt',
    'quote"d\'.txt',
    '-leading-dash',
    '--option=x',
    ' blank ',
    'back\\slash',
    'ünïcödé-日本.txt',
    '*?[glob].txt',
    `${'n'.repeat(251)}.txt`,
    '$(touch marker).txt',
    ';touch marker;',
    'tab\there',
    ':(top)magic',
    '.gitmodules',
    'a\u202etxt.exe',
  ];
  const repo = folders.repository();
  const byName = new Map(NAMES.map((name, index) => [name, samples.token(100 + index)]));
  const badName = samples.token(200);
  const [hugeLine, nul, invalid, late] = [
    samples.token(201),
    samples.token(202),
    samples.token(203),
    samples.token(204),
  ];
  for (const [name, secret] of byName) repo.write(name, `${secret}\n`);
  writeFileSync(
    Buffer.concat([Buffer.from(`${repo.root}/bad-`), Buffer.from([0xff, 0xfe]), Buffer.from('.txt')]),
    `${badName}\n`,
  );
  repo.git('add', '-A');
  repo.git('commit', '-q', '-m', 'names');
  repo.write('huge.txt', `${'x = 1; '.repeat(3_000_000)}${hugeLine} ${'y '.repeat(10)}`);
  repo.write('nul.dat', Buffer.concat([Buffer.alloc(5000), Buffer.from(nul), Buffer.alloc(5000)]));
  repo.write(
    'invalid.txt',
    Buffer.concat([
      Buffer.from([0xc3, 0x28, 0xff, 0x0a, 0xe2, 0x82]),
      Buffer.from(` ${invalid} `),
      Buffer.from([0xf0, 0x9f, 0x0a]),
    ]),
  );
  repo.write('over.txt', `${'z'.repeat(30_000_000)}\n${late}\n`);
  symlinkSync('.', join(repo.root, 'loop'));
  symlinkSync('b', join(repo.root, 'a'));
  symlinkSync('a', join(repo.root, 'b'));
  symlinkSync('/', join(repo.root, 'everything'));
  execFileSync('mkfifo', [join(repo.root, 'pipe')]);

  it('are all read, in the tree and in history', async () => {
    const { code, result, err } = await product.scan(repo.root, '--max-file-size', '25MB');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(tails(result)).toEqual(tailsOf(...byName.values(), badName, hugeLine, nul, invalid));
    for (const [name, secret] of byName) {
      expect(
        findingOf(result, secret)?.places.map(({ kind, path }) => [kind, path]),
        JSON.stringify(name),
      ).toEqual([
        ['file', name],
        ['history', name],
      ]);
    }
    expect(result.gaps).toEqual([
      { stage: 'source', where: 'over.txt', because: expect.stringContaining('--max-file-size') },
    ]);
    expect(findingOf(result, invalid)?.places[0]).toMatchObject({ path: 'invalid.txt', line: 2 });
    expect(findingOf(result, hugeLine)?.places[0]).toMatchObject({ path: 'huge.txt', line: 1, column: 21_000_001 });
    expect(existsSync(join(repo.root, 'marker'))).toBe(false);
  });

  it('do not reach the terminal as they are', async () => {
    const formats = ['human', 'markdown', 'github', 'csv', 'junit', 'jsonl'];
    const all = await Promise.all(
      formats.map((format) =>
        product.run(['scan', '--tree', '--format', format, '--exclude', 'over.txt', '--exclude', 'huge.txt'], {
          cwd: repo.root,
        }),
      ),
    );
    for (const { out, code } of all) {
      expect(code).toBe(1);
      expect(out).not.toContain('\u001b');
      expect(out).not.toContain('\u202e');
    }
  });

  it('are stopped by the guard as any other', async () => {
    const staged = folders.repository();
    for (const name of NAMES) staged.write(name, `${samples.token(300 + NAMES.indexOf(name))}\n`);
    staged.git('add', '-A');
    const { code, err } = await product.hook({ cwd: staged.root });
    expect(code).toBe(1);
    expect(err).toContain(`${NAMES.length} secrets`);
    expect(err).not.toContain('\u001b');
  });

  it('as those that make no file of what the product reads: it says so, and never waits', async () => {
    const staged = folders.repository();
    staged.write('a.txt', `${samples.token(250)}\n`);
    staged.git('add', 'a.txt');
    for (const name of ['package.json', '.gitattributes']) execFileSync('mkfifo', [join(staged.root, name)]);
    expect((await product.hook({ cwd: staged.root })).code).toBe(1);
    expect((await product.scan(staged.root)).code).toBe(1);
    execFileSync('mkfifo', [join(staged.root, '.tightlip-allow')]);
    for (const ran of [await product.hook({ cwd: staged.root }), await product.run(['scan'], { cwd: staged.root })]) {
      expect(ran).toMatchObject({ code: 2, err: expect.stringMatching(/regular file.*\(\S+\)\n$/) });
    }
  });

  it('that may not be read are gaps, folders too', async () => {
    const folder = folders.folder();
    mkdirSync(join(folder, 'closed'));
    writeFileSync(join(folder, 'closed/x'), `${late}\n`);
    writeFileSync(join(folder, 'closed.txt'), `${late}\n`);
    writeFileSync(join(folder, 'open.txt'), 'clean\n');
    for (const name of ['closed', 'closed.txt']) chmodSync(join(folder, name), 0o000);
    chmodSync(folder, 0o755);
    try {
      const { code, result } = await product.scanUnprivileged(folder);
      expect(code).toBe(2);
      expect(result.gaps.map(({ where, because }) => [where, /EACCES/.test(because)])).toEqual([
        ['closed', true],
        ['closed.txt', true],
      ]);
      // One file, and the names of two.
      expect(result.scan.units).toBe(3);
    } finally {
      chmodSync(join(folder, 'closed'), 0o755);
    }
  });
});

describe('a hostile repository', () => {
  it('runs nothing of its own, and changes nothing', async () => {
    const repo = folders.repository();
    const marker = join(folders.folder(), 'marker');
    const script = join(repo.root, '.git/evil');
    const secret = samples.token(400);
    repo.commit({ 'a.txt': `${secret}\n`, '.gitattributes': '* filter=evil diff=evil merge=evil\n' });
    repo.commit({ 'a.txt': 'clean\n', 'tightlip.toml': '[[rules]]\npath = "docs/**"\nreason = "none"\n' });
    writeFileSync(script, `#!/bin/sh\ntouch '${marker}'\ncat\n`, { mode: 0o755 });
    for (const name of ['pre-commit', 'post-checkout', 'post-index-change', 'reference-transaction'])
      repo.write(`.git/hooks/${name}`, readFileSync(script));
    for (const name of readdirSync(join(repo.root, '.git/hooks')))
      chmodSync(join(repo.root, '.git/hooks', name), 0o755);
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
      'diff.external',
      'diff.evil.textconv',
      'diff.evil.command',
      'filter.evil.clean',
      'filter.evil.smudge',
      'filter.evil.process',
      'gpg.program',
      'core.alternateRefsCommand',
    ])
      repo.git('config', key, script);
    repo.git('config', 'core.hooksPath', '.git/hooks');
    rmSync(marker, { force: true });
    repo.write('a.txt', 'changed\n');
    const before = readFileSync(join(repo.root, '.git/index'));
    const runs: readonly (readonly string[])[] = [[], ['--staged'], ['--unstaged'], ['--range', 'HEAD~1..HEAD']];
    const all = await Promise.all(runs.map((args) => product.scan(repo.root, ...args)));
    await product.hook({ cwd: repo.root });
    expect(all.map(({ code }) => code)).toEqual([1, 0, 0, 0]);
    expect(tails((all[0] as Scanned).result)).toEqual(tailsOf(secret));
    expect(existsSync(marker)).toBe(false);
    expect(readFileSync(join(repo.root, '.git/index')).equals(before)).toBe(true);
  });
});
