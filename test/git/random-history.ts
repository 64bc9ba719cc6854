import fc from 'fast-check';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestRepository } from './test-repository.js';

const STEPS = [
  'commit',
  'commit',
  'commit',
  'delete',
  'rename',
  'branch',
  'switch',
  'merge',
  'evil-merge',
  'ours-merge',
  'tag',
  'blob-tag',
  'note',
  'stash',
  'lose',
  'detach',
] as const;
export type Step = { readonly kind: (typeof STEPS)[number]; readonly file: number; readonly content: number };

/** Steps of a small, odd history. Few paths and contents, so that the same content comes, goes and comes again. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...STEPS), file: fc.nat(4), content: fc.nat(5) }),
  { minLength: 6, maxLength: 24 },
);

const PATHS = ['a.txt', 'b.txt', 'dir/a.txt', 'dir/deep/c', 'z é "q".txt'] as const;
const content = (index: number): string => `content number ${index}\n`.repeat(index + 1);

export function play(repo: TestRepository, history: readonly Step[]): void {
  repo.commit({ 'a.txt': content(0) }, 'first');
  for (const [index, step] of history.entries()) playOne(repo, step, index);
  repo.git('add', '-A');
}

function playOne(repo: TestRepository, { kind, file, content: number }: Step, index: number): void {
  const path = PATHS[file] ?? 'a.txt';
  const branches = repo.lines('for-each-ref', '--format=%(refname:short)', 'refs/heads');
  const branch = branches[number % Math.max(1, branches.length)] ?? 'main';
  switch (kind) {
    case 'commit':
      repo.commit({ [path]: content(number) }, `commit ${index}`);
      return;
    case 'delete':
      if (repo.tryGit('rm', '-q', '-f', path)) repo.commit({}, `delete ${index}`);
      return;
    case 'rename':
      if (repo.tryGit('mv', '-f', path, `moved-${file}`)) repo.commit({}, `rename ${index}`);
      return;
    case 'branch':
      repo.git('switch', '-q', '-C', `branch-${index}`);
      return;
    case 'switch':
      repo.tryGit('switch', '-q', branch);
      return;
    case 'merge':
      merge(repo, branch, () => undefined);
      return;
    case 'evil-merge':
      merge(repo, branch, () => repo.write(path, `only merge ${number}\n`));
      return;
    case 'ours-merge':
      repo.tryGit('merge', '-q', '-s', 'ours', '-m', `ours ${index}`, branch);
      return;
    case 'tag':
      repo.git('tag', '-f', '-a', '-m', `tag ${index}`, `tag-${index}`);
      return;
    case 'blob-tag':
      repo.git(
        'tag',
        '-f',
        `blob-${index}`,
        repo.gitWith({ input: `tagged ${number}\n` }, 'hash-object', '-w', '--stdin').trim(),
      );
      return;
    case 'note':
      repo.git('notes', 'add', '-f', '-m', `note ${number}`);
      return;
    case 'stash':
      repo.write(path, `stashed ${number}\n`);
      repo.tryGit('stash', '-q', '-u');
      return;
    case 'lose':
      repo.commit({ [path]: `lost ${number}\n` }, `lost ${index}`);
      repo.git('reset', '-q', '--hard', 'HEAD~');
      return;
    case 'detach':
      repo.git('checkout', '-q', '--detach');
      return;
  }
}

function merge(repo: TestRepository, branch: string, change: () => void): void {
  repo.tryGit('merge', '-q', '--no-ff', '--no-commit', '-X', 'ours', branch);
  change();
  repo.git('add', '-A');
  if (!repo.tryGit('commit', '-q', '--no-edit', '--allow-empty')) repo.git('reset', '-q', '--hard');
  rmSync(join(repo.root, '.git', 'MERGE_HEAD'), { force: true });
}
