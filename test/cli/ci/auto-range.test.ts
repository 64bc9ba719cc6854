import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { autoRange, type AutoRange } from '../../../src/cli/ci/auto-range.js';
import type { Terminal } from '../../../src/cli/terminal.js';
import { findRepositorySync } from '../../../src/git/index.js';
import { rangeSource } from '../../../src/source/index.js';
import { TestFolders, TEST_ENV, type TestRepository } from '../../git/test-repository.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

/** main has two commits; topic, from the first, two more. The clone is as a runner makes it. */
function cloned(...args: readonly string[]): { readonly origin: TestRepository; readonly clone: string } {
  const origin = folders.repository();
  for (const [branch, name] of [
    ['main', 'm1'],
    ['topic', 't1'],
    ['topic', 't2'],
    ['main', 'm2'],
  ] as const) {
    if (name === 't1') origin.git('branch', 'topic');
    if (name !== 'm1') origin.git('switch', '-q', branch);
    origin.commit({ [`${name}.txt`]: `${name}\n` });
    origin.git('tag', name);
  }
  const clone = join(folders.folder(), 'clone');
  origin.git('clone', '-q', '--no-tags', ...args, `file://${origin.root}`, clone);
  return { origin, clone };
}

const id = (repo: TestRepository, name: string): string => repo.git('rev-parse', name).trim();

async function rangeIn(
  clone: string,
  env: Readonly<Record<string, string>>,
): Promise<AutoRange & { commits: number; told: number }> {
  const repo = findRepositorySync(clone, { env: TEST_ENV });
  if (repo === null) throw new Error('no repository');
  const range = await autoRange(repo, { env } as unknown as Terminal);
  const source = rangeSource({ repo, range: range.revisions, gaps: range.gaps });
  let told = 0;
  for await (const { gaps } of source.units()) told += gaps.length;
  return { ...range, commits: source.facts().commits, told };
}

const gitLab = (repo: TestRepository, before: string, head: string, branch: string): Record<string, string> => ({
  GITLAB_CI: 'true',
  CI_COMMIT_SHA: id(repo, head),
  CI_COMMIT_BEFORE_SHA: before === '' ? '0'.repeat(40) : id(repo, before),
  CI_COMMIT_BRANCH: branch,
  CI_DEFAULT_BRANCH: 'main',
});

describe('autoRange', () => {
  it('is what a push brings: to a branch, to a new one, to the default branch for the first time', async () => {
    const { origin, clone } = cloned();
    expect(await rangeIn(clone, gitLab(origin, 't1', 't2', 'topic'))).toMatchObject({ commits: 1, told: 0 });
    expect(await rangeIn(clone, gitLab(origin, '', 't2', 'topic'))).toMatchObject({ commits: 2, told: 0 });
    expect(await rangeIn(clone, gitLab(origin, '', 'm2', 'main'))).toMatchObject({ commits: 2, told: 0 });
    expect(await rangeIn(clone, gitLab(origin, '', 'm1', 'main'))).toMatchObject({ commits: 1, told: 0 });
  });

  it('is all of the branch after a forced push, where what was before is not in the clone', async () => {
    const { origin, clone } = cloned();
    const gone = { ...gitLab(origin, '', 't2', 'topic'), CI_COMMIT_BEFORE_SHA: 'd'.repeat(40) };
    expect(await rangeIn(clone, gone)).toMatchObject({ commits: 2, told: 0 });
  });

  it('is what a pull request adds to its target as that is now, with the merge', async () => {
    const { origin, clone } = cloned();
    origin.git('-C', clone, 'merge', '-q', '--no-edit', 'origin/topic');
    const event = join(folders.folder(), 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { base: { sha: id(origin, 'm1'), ref: 'main' } } }));
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event };
    const range = await rangeIn(clone, env);
    expect(range).toMatchObject({ commits: 3, told: 0 });
    expect(range.said).toMatch(/^GitHub Actions: [0-9a-f]{10} [0-9a-f]{10}\.\.[0-9a-f]{10}$/);
  });

  it('tells that a shallow clone does not hold all', async () => {
    const { origin, clone } = cloned('--depth=1', '--branch=topic');
    const cut = await rangeIn(clone, gitLab(origin, 'm1', 't2', 'topic'));
    expect(cut.gaps).toMatchObject([{ because: expect.stringContaining('git fetch --unshallow') }]);
    expect(cut.told).toBe(2);
    const whole = cloned('--depth=2', '--branch=topic');
    expect(await rangeIn(whole.clone, gitLab(whole.origin, 't1', 't2', 'topic'))).toMatchObject({
      commits: 1,
      told: 0,
    });
  });

  it('says what to do where there is no range, and where the commit was not fetched', async () => {
    const { origin, clone } = cloned();
    await expect(rangeIn(clone, {})).rejects.toThrow('--range origin/main..HEAD');
    await expect(rangeIn(clone, { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'schedule' })).rejects.toThrow('schedule');
    const absent = { ...gitLab(origin, 't1', 't2', 'topic'), CI_COMMIT_SHA: 'd'.repeat(40) };
    await expect(rangeIn(clone, absent)).rejects.toThrow('git fetch origin dddd');
  });
});
