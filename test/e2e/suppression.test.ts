import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../src/model/index.js';
import { TestFolders } from '../git/test-repository.js';
import { findingOf, Product, tails, tailsOf } from './product.js';
import { Samples } from './samples.js';

const folders = new TestFolders();
afterAll(() => folders.clean());
const samples = new Samples();
const product = new Product(samples);

const PAST = '2020-01-31';

describe('what is set aside', () => {
  const own = samples.token(1);
  const foreign = samples.token(2);
  const listed = samples.token(3);
  const expired = samples.token(4);
  const ruled = samples.token(5);
  const open = samples.token(6);
  const half = samples.token(7);
  const repo = folders.repository();
  const fingerprint = (secret: string): string => fingerprintOf('github.pat', Buffer.from(secret));
  const [gone, old] = ['0'.repeat(32), fingerprint(expired)];
  repo.commit({
    'own.ts': `const a = '${own}'; // tightlip:allow github.pat -- a made-up one\n`,
    'foreign.py': `b = '${foreign}'  # gitleaks:allow\n`,
    'listed.txt': `${listed}\n`,
    'expired.txt': `${expired}\n`,
    'fixtures/x.txt': `${ruled}\n`,
    'open.txt': `${open}\n`,
    'fixtures/half.txt': `${half}\n`,
    'half.txt': `${half}\n`,
    'tightlip.toml':
      '[[rules]]\npath = "fixtures/**"\nreason = "made for tests"\n\n[[rules]]\npath = "nowhere/**"\nreason = "of no use"\n',
    '.tightlip-allow': `${[`${fingerprint(listed)} github.pat "revoked long ago"`, `${old} github.pat until=${PAST} "for a while"`, `${gone} github.pat "nobody has it"`].join('\n')}\n`,
  });

  it('stays in the result with its reason, and what is of no use is stale', async () => {
    const { code, result } = await product.scan(repo.root);
    expect(code).toBe(1);
    expect(tails(result)).toEqual(tailsOf(open, expired, half));
    const by = (secret: string) => result.suppressed.find(({ finding }) => finding.preview.endsWith(secret.slice(-4)));
    expect(result.suppressed).toHaveLength(4);
    expect(by(own)).toMatchObject({ by: 'inline', reason: 'a made-up one' });
    expect(by(foreign)).toMatchObject({ by: 'inline' });
    expect(by(listed)).toMatchObject({ by: 'allow', reason: 'revoked long ago', fingerprint: fingerprint(listed) });
    expect(by(ruled)).toMatchObject({ by: 'rule', reason: 'made for tests' });
    expect(result.stale.map(({ because }) => because).toSorted()).toEqual([
      `expired on ${PAST}`,
      'matched nothing',
      'matched nothing',
    ]);
    expect(result.stale.map(({ ref }) => ref).join()).toMatch(
      new RegExp(`(?=.*${old})(?=.*${gone})(?=.*rules\\[1\\])`),
    );
    expect(findingOf(result, half)?.places.map(({ path }) => path)).toContain('half.txt');
  });

  it('is stale only where all was looked at', async () => {
    const scopes: readonly (readonly string[])[] = [
      ['--staged'],
      ['--tree'],
      ['--range', 'HEAD~0..HEAD'],
      ['open.txt'],
      ['fixtures'],
      ['--detector', 'slack.*'],
      ['--tree', '--history'],
    ];
    const all = await Promise.all(scopes.map((args) => product.scan(repo.root, ...args)));
    const stdin = await product.scanWith({ cwd: repo.root, input: 'x' }, '--stdin');
    expect([...all, stdin].map(({ result }) => result.stale.length)).toEqual([0, 0, 0, 0, 0, 0, 3, 0]);
  });

  it('is found again with --no-allow, and with foreign pragmas switched off', async () => {
    const [all, ours] = await Promise.all([
      product.scan(repo.root, '--no-allow'),
      product.scanWith({ cwd: repo.root, env: { TIGHTLIP_HONOUR_FOREIGN: 'false' } }),
    ]);
    expect(tails(all.result)).toEqual(tailsOf(open, expired, half, listed, ruled));
    expect(tails(ours.result)).toEqual(tailsOf(open, expired, half, foreign));
  });
});

describe('tightlip allow', () => {
  it('sets aside by fingerprint, all of today, and takes out what is of no use', async () => {
    const repo = folders.repository();
    const [first, second, third] = [samples.token(21), samples.token(22), samples.token(23)];
    repo.commit({ 'a.txt': `${first}\n`, 'b.txt': `${second}\n` });
    repo.commit({ 'b.txt': 'gone\n' });
    const { result } = await product.scan(repo.root);
    const fingerprint = findingOf(result, first)?.fingerprint ?? '';
    const allow = (...args: readonly string[]) => product.run(['allow', ...args], { cwd: repo.root });
    const file = (): string => readFileSync(join(repo.root, '.tightlip-allow'), 'utf8');

    expect(await allow(fingerprint)).toMatchObject({ code: 2, err: expect.stringContaining('--reason') });
    expect(await allow(fingerprint, '--reason', 'it was revoked')).toMatchObject({ code: 0 });
    expect(file()).toContain(`${fingerprint} github.pat "it was revoked"`);
    expect(tails((await product.scan(repo.root)).result)).toEqual(tailsOf(second));

    expect(await allow('--baseline')).toMatchObject({ code: 0 });
    const clean = await product.scan(repo.root);
    expect(clean).toMatchObject({ code: 0, result: { findings: [], stale: [] } });
    expect(clean.result.suppressed).toHaveLength(2);

    repo.write('c.txt', `${third}\n`);
    expect(tails((await product.scan(repo.root)).result)).toEqual(tailsOf(third));
    repo.write('.tightlip-allow', `${file()}${'1'.repeat(32)} github.pat "left over"\n`);
    expect(await allow('--prune')).toMatchObject({ code: 0, out: expect.stringContaining('1'.repeat(32)) });
    expect(file()).not.toContain('left over');
    expect(
      file()
        .split('\n')
        .filter((line) => /^[0-9a-f]{32} /.test(line)),
    ).toHaveLength(2);
    expect(samples.leakIn(file())).toBeNull();
  });
});
