import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Verdict } from '../../encrypted/index.js';
import { runGit, type Repository } from '../../git/index.js';
import type { Told } from './to-finding.js';
import { TreeRules } from './tree-rules.js';

/** Plain twins of git-secret and BlackBox that lie in the working tree, are not added yet, and that git does not ignore: `git add .` would take them. */
export async function openTwins(repo: Repository, home: string | null): Promise<readonly Told[]> {
  const { workTree } = repo;
  if (workTree === null) return [];
  const { gitSecret, blackBox } = new TreeRules(repo, home).for('');
  const present = [...gitSecret, ...blackBox].filter((path) => isFile(join(workTree, path)));
  if (present.length === 0) return [];
  const listed = await runGit(repo, ['ls-files', '-z', '--others', '--exclude-standard', '--', ...present]);
  const open = new Set(listed.toString('utf8').split('\0'));
  return present
    .filter((path) => open.has(path))
    .map((path) => ({ path, verdict: verdictOn(path, gitSecret.has(path)), kind: 'file', commit: null, refs: [] }));
}

const verdictOn = (path: string, ofGitSecret: boolean): Verdict => ({
  id: ofGitSecret ? 'unencrypted.git-secret' : 'unencrypted.blackbox',
  because: `${ofGitSecret ? 'git-secret' : 'BlackBox'} keeps it, and git does not ignore it: the next \`git add\` may take it`,
  mend: `echo '/${path.replaceAll("'", "'\\''")}' >> .gitignore`,
  line: 1,
});

function isFile(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}
