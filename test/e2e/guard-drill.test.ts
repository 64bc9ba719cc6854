import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { TestFolders, type TestRepository } from '../git/test-repository.js';
import { Product, type Ran } from './product.js';
import { Samples } from './samples.js';

const folders = new TestFolders();
afterAll(() => folders.clean());
const product = new Product(new Samples());

type Row = {
  readonly door: string;
  readonly family: string;
  readonly hook: string;
  readonly outcome: string;
  readonly ms: number;
};
type Report = {
  readonly state: string;
  readonly mode: string;
  readonly counts: Record<string, number>;
  readonly rows: readonly Row[];
};

async function guarded(settings: string, ...install: readonly string[]): Promise<TestRepository> {
  const repo = folders.repository();
  repo.commit({ 'a.txt': 'base\n', 'deep/er/b.txt': 'base\n' });
  if (settings !== '') repo.write('tightlip.toml', settings);
  expect((await product.run(['guard', 'install', ...install], { cwd: repo.root })).code).toBe(0);
  return repo;
}

async function drilled(
  repo: TestRepository,
): Promise<Ran & { readonly report: Report; readonly left: readonly string[] }> {
  const folder = folders.folder();
  const ran = await product.run(['guard', 'drill', '--json'], { cwd: repo.root, env: { TMPDIR: folder } });
  return { ...ran, report: JSON.parse(ran.out) as Report, left: readdirSync(folder) };
}

const outcomes = ({ rows }: Report, door: string): readonly string[] =>
  rows.filter((row) => row.door === door).map(({ outcome }) => outcome);

describe('guard drill', () => {
  it('stops a secret of every family and at every door, and leaves nothing behind', async () => {
    const repo = await guarded('');
    const before = execFileSync('git', ['status', '--porcelain'], { cwd: repo.root, encoding: 'utf8' });
    const { code, report, left } = await drilled(repo);
    expect(report.rows.filter(({ outcome }) => outcome !== 'stopped')).toEqual([]);
    expect({ code, state: report.state }).toEqual({ code: 0, state: 'stopped' });
    const families = new Set(report.rows.filter(({ door }) => door === 'commit').map(({ family }) => family));
    expect([...families].toSorted()).toEqual(readdirSync(join(import.meta.dirname, '../../detectors')).toSorted());
    expect(new Set(report.rows.map(({ door }) => door)).size).toBe(13);
    expect(report.rows.every(({ ms }) => ms > 0)).toBe(true);
    expect(left).toEqual([]);
    expect(execFileSync('git', ['status', '--porcelain'], { cwd: repo.root, encoding: 'utf8' })).toBe(before);
    expect(repo.lines('for-each-ref')).toHaveLength(1);
  }, 180_000);

  it('tells what gets through where a hook is missing, and where settings let it through', async () => {
    const repo = await guarded('[[guard.modes]]\npath = "tightlip-drill/**"\nmode = "warn"\n', '--hooks', 'pre-commit');
    const { code, report } = await drilled(repo);
    expect({ code, state: report.state }).toEqual({ code: 1, state: 'missed' });
    expect(outcomes(report, 'message')).toEqual(['missed']);
    expect(outcomes(report, 'push, unseen')).toEqual(['missed']);
    expect(outcomes(report, 'amend')).toEqual(['warned']);
    expect(outcomes(report, 'server push')).toEqual(['stopped']);
    expect(report.counts).toMatchObject({ stopped: 1 });
  }, 180_000);

  it('cannot tell where other hooks stop everything', async () => {
    const repo = folders.repository();
    repo.commit({ 'a.txt': 'base\n' });
    repo.write('.git/hooks/pre-commit', '#!/bin/sh\nexit 1\n');
    execFileSync('chmod', ['+x', '.git/hooks/pre-commit'], { cwd: repo.root });
    const ran = await product.run(['guard', 'drill'], { cwd: repo.root });
    expect(ran).toMatchObject({ code: 2, out: expect.stringContaining('stop even a commit with nothing in it') });
  }, 60_000);

  it('works before the first commit, and says where there is no repository', async () => {
    const repo = folders.repository();
    expect((await product.run(['guard', 'install', '--hooks', 'pre-commit'], { cwd: repo.root })).code).toBe(0);
    const { report } = await drilled(repo);
    expect(outcomes(report, 'commit').every((outcome) => outcome === 'stopped')).toBe(true);
    expect(await product.run(['guard', 'drill'], { cwd: folders.folder() })).toMatchObject({ code: 2, out: '' });
  }, 180_000);
});
