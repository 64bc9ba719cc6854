import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { REPORTERS } from '../../src/report/index.js';
import { TestFolders, type TestRepository } from '../git/test-repository.js';
import { Product, tails, tailsOf } from './product.js';
import { Samples } from './samples.js';

const folders = new TestFolders();
afterAll(() => folders.clean());
const samples = new Samples();
const product = new Product(samples);

const token = samples.token(1);
const other = samples.token(2);

function dirty(): TestRepository {
  const repo = folders.repository();
  repo.commit({ 'src/app.ts': `const token = '${token}';\n`, 'b.txt': `${other}\n` });
  return repo;
}

function clean(): TestRepository {
  const repo = folders.repository();
  repo.commit({ 'src/app.ts': 'export const answer = 42;\n' });
  return repo;
}

/** Takes the object of a committed file that has changed since out of the store. */
function lose(repo: TestRepository, path: string): void {
  const id = repo.git('rev-parse', `HEAD:${path}`).trim();
  rmSync(join(repo.root, '.git/objects', id.slice(0, 2), id.slice(2)));
}

describe('the exit code', () => {
  it('is 0 for clean, 1 for found', async () => {
    const [none, some] = await Promise.all([product.scan(clean().root), product.scan(dirty().root)]);
    expect(none).toMatchObject({
      code: 0,
      err: '',
      result: { findings: [], gaps: [], stale: [], suppressed: [], scan: { state: 'complete', target: '.' } },
    });
    expect(some).toMatchObject({ code: 1, result: { scan: { state: 'complete' } } });
    expect(some.result.findings.map(({ liveness, fingerprint }) => [liveness, fingerprint.length])).toEqual([
      ['unchecked', 32],
      ['unchecked', 32],
    ]);
  });

  it('is 2 where not all could be looked at, 0 with --allow-gaps, and 1 where something was found too', async () => {
    const repo = clean();
    repo.commit({ 'x.txt': 'some content\n' });
    lose(repo, 'x.txt');
    const [gap, allowed, human] = await Promise.all([
      product.scan(repo.root),
      product.scan(repo.root, '--allow-gaps'),
      product.run(['scan'], { cwd: repo.root }),
    ]);
    expect(gap).toMatchObject({ code: 2, result: { findings: [], scan: { state: 'incomplete' } } });
    expect(gap.result.gaps).toEqual([
      {
        stage: 'git',
        where: expect.stringMatching(/^object [0-9a-f]{40}$/),
        because: expect.stringContaining('missing'),
      },
    ]);
    expect(allowed).toMatchObject({ code: 0, result: { scan: { state: 'incomplete', gapsAllowed: true } } });
    expect(allowed.result.gaps).toEqual(gap.result.gaps);
    expect(human.code).toBe(2);
    expect(human.out).toContain('missing');
    repo.write('y.txt', `${token}\n`);
    const both = await product.scan(repo.root);
    expect(both).toMatchObject({ code: 1, result: { scan: { state: 'incomplete' } } });
    expect(tails(both.result)).toEqual(tailsOf(token));
  });

  it('is 2 where the result cannot be written, and where the folder is gone', async () => {
    const repo = dirty();
    const command = [process.execPath, join(import.meta.dirname, '../../bin/tightlip.mjs')]
      .map((part) => `'${part}'`)
      .join(' ');
    const shell = (script: string) => product.start(['/bin/sh', '-c', script], { cwd: repo.root });
    const [full, gone] = await Promise.all([
      shell(`test -e /dev/full || { echo ENOSPC >&2; exit 2; }; ${command} scan > /dev/full`),
      shell(`mkdir gone; cd gone; rmdir ../gone; ${command} scan`),
    ]);
    expect(full).toMatchObject({ code: 2, err: expect.stringContaining('ENOSPC') });
    expect(gone).toMatchObject({ code: 2, err: expect.stringContaining('E_NO_FOLDER') });
  });

  it('is 2 where the time limit is reached, and what was read until then is told', async () => {
    const repo = clean();
    for (let file = 0; file < 40; file++) repo.write(`f${file}.txt`, `line ${file}\n`.repeat(20_000));
    const { code, result } = await product.scan(repo.root, '--tree', '--timeout', '1ms');
    expect(code).toBe(2);
    expect(result.gaps).toMatchObject([{ because: expect.stringContaining('time limit') }]);
  });
});

describe('bad usage', () => {
  const repo = dirty();
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an unknown flag', ['--stagd'], /unknown option.*--stagd[^]*--staged/],
    ['an unknown format', ['--format', 'jsn'], /jsn[^]*json/],
    ['a bad report', ['--report', 'out.json'], /FORMAT=FILE/],
    ['a report of an unknown format', ['--report', 'jsn=out'], /FORMAT=FILE/],
    [
      'a report that cannot be written',
      ['--report', 'json=no/such/folder/out.json'],
      /could not be written[^]*E_REPORT_FILE/,
    ],
    ['a range that names nothing', ['--range', 'nosuch..main'], /no such revision[^]*E_BAD_REVISION/],
    ['a range that is an option', ['--range=--output=x'], /is not a revision/],
    ['a ref that names nothing', ['--ref', 'nosuch'], /no such revision[^]*E_BAD_REVISION/],
    ['a date that is none', ['--since', 'yesterdayish'], /--since takes a date/],
    ['no such path', ['nowhere'], /nothing at .*nowhere[^]*E_NO_SUCH_PATH/],
    ['a confidence that is none', ['--min-confidence', '7'], /min.confidence|from 0 to 1/],
    ['a severity that is none', ['--min-severity', 'bad'], /critical/],
    ['a detector that is none', ['--detector', 'no.such'], /No detector is called no\.such/],
    ['a size that is none', ['--max-file-size', 'huge'], /size such as/],
    ['a configuration that is not there', ['--config', 'nowhere.toml'], /nowhere\.toml/],
    ['an allow file that is not there', ['--allow-file', 'nowhere'], /no allow file/],
    ['standard input with something else', ['--stdin', '--tree'], /--stdin reads nothing but/],
    ['--show-secrets into a pipe', ['--show-secrets'], /--report/],
  ];

  it.each(cases)('%s: 2, and what to do', async (_, args, message) => {
    const ran = await product.run(['scan', ...args], { cwd: repo.root });
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toMatch(message);
  });

  it('of the program itself', async () => {
    const [unknown, help, version, outside, bare] = await Promise.all([
      product.run(['scna'], { cwd: repo.root }),
      product.run(['scan', '--help'], { cwd: repo.root }),
      product.run(['--version'], { cwd: repo.root }),
      product.run(['scan', '--staged'], { cwd: folders.folder() }),
      product.run(['scan', '--tree', '.git'], { cwd: repo.root }),
    ]);
    expect(unknown).toMatchObject({ code: 2, err: expect.stringMatching(/scna[^]*scan/) });
    expect(help).toMatchObject({ code: 0, out: expect.stringContaining('--range') });
    expect(version).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    expect(outside).toMatchObject({ code: 2, err: expect.stringContaining('E_NOT_A_REPOSITORY') });
    expect(bare.code).not.toBe(0);
  });

  it('a configuration that is wrong: which line, which key', async () => {
    const wrong = clean();
    wrong.write('tightlip.toml', 'min_confidense = 0.3\n');
    const ran = await product.run(['scan'], { cwd: wrong.root });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(/min_confidense[^]*min_confidence/);
  });
});

describe('reports', () => {
  const repo = dirty();
  const formats = Object.keys(REPORTERS) as (keyof typeof REPORTERS)[];

  it('come in every format on standard output', async () => {
    const all = await Promise.all(
      formats.map(
        async (format) => [format, await product.run(['scan', '--format', format], { cwd: repo.root })] as const,
      ),
    );
    for (const [format, { code, out, err }] of all) {
      expect([format, code, err]).toEqual([format, 1, '']);
      expect(out, format).toContain('app.ts');
      expect(out.endsWith('\n'), format).toBe(true);
      expect(out, format).not.toContain('\u001b');
    }
    const lines = (all.find(([format]) => format === 'jsonl')?.[1].out ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string });
    expect(lines.map(({ type }) => type)).toEqual(['finding', 'finding', 'scan']);
  });

  it('are written to files that are for their owner alone, all in one run, over what was there', async () => {
    const folder = folders.folder();
    writeFileSync(join(folder, 'json'), 'x'.repeat(100_000), { mode: 0o644 });
    const ran = await product.run(
      ['scan', '--quiet', ...formats.flatMap((format) => ['--report', `${format}=${join(folder, format)}`])],
      { cwd: repo.root },
    );
    expect(ran.code).toBe(1);
    for (const format of formats) {
      const file = join(folder, format);
      expect(statSync(file).mode & 0o777, format).toBe(0o600);
      const text = readFileSync(file, 'utf8');
      expect(text, format).toContain('app.ts');
      expect(samples.leakIn(text), format).toBeNull();
    }
    expect(JSON.parse(readFileSync(join(folder, 'json'), 'utf8'))).toMatchObject({ schemaVersion: 1 });
    expect(JSON.parse(readFileSync(join(folder, 'sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  it('hold the secrets only where that was asked for, in files', async () => {
    const file = join(folders.folder(), 'out.json');
    const ran = await product.run(['scan', '--show-secrets', '--format', 'json', '--report', `json=${file}`], {
      cwd: repo.root,
    });
    expect(ran.code).toBe(1);
    expect(readFileSync(file, 'utf8')).toContain(token);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('say nothing where there is nothing to say, with --quiet', async () => {
    const ran = await product.run(['scan', '--quiet'], { cwd: clean().root });
    expect(ran).toEqual({ code: 0, out: '', err: '' });
  });

  it('have colour where it is forced, and none where that is refused', async () => {
    const [forced, refused, flag] = await Promise.all([
      product.run(['scan'], { cwd: repo.root, env: { FORCE_COLOR: '1' } }),
      product.run(['scan'], { cwd: repo.root, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }),
      product.run(['scan', '--no-color'], { cwd: repo.root, env: { FORCE_COLOR: '1' } }),
    ]);
    expect(forced.out).toContain('\u001b[');
    expect(refused.out).not.toContain('\u001b');
    expect(flag.out).toBe(refused.out);
  });

  it('may be read in part: a closed pipe is no failure', async () => {
    const many = folders.repository();
    const text = Array.from({ length: 800 }, (_, index) => samples.token(1000 + index)).join('\n');
    mkdirSync(many.root, { recursive: true });
    many.write('all.txt', text);
    const command = [process.execPath, join(import.meta.dirname, '../../bin/tightlip.mjs')]
      .map((part) => `'${part}'`)
      .join(' ');
    const ran = await product.start(
      ['/bin/bash', '-c', `${command} scan --tree | head -1; echo "code \${PIPESTATUS[0]}"`],
      { cwd: many.root },
    );
    expect(ran.err).toBe('');
    expect(ran.out.trimEnd().split('\n').at(-1)).toBe('code 1');
  });
});
