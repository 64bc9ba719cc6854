import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from './repository.js';
import { readText } from './read-text.js';
import { runGit } from './run.js';

/** A ref with its full name, and the object that it names (of an annotated tag the tag). */
export type Ref = { readonly name: string; readonly id: string };

/** Every ref of every kind, and HEAD where it stands at a commit. @throws GitError when git cannot list them. */
export async function listRefs(repo: Repository): Promise<readonly Ref[]> {
  const text = (await runGit(repo, ['for-each-ref', '--format=%(objectname) %(refname)'])).toString('utf8');
  const refs = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Ref => {
      const space = line.indexOf(' ');
      return { id: line.slice(0, space), name: line.slice(space + 1) };
    });
  return repo.head === null ? refs : [{ name: 'HEAD', id: repo.head }, ...refs];
}

/** HEAD is only worth a word where no branch stands at the same commit. */
export function namesWorthSaying(refs: readonly Ref[], standing: readonly string[]): readonly string[] {
  const head = refs.find(({ name }) => name === 'HEAD');
  const detached = head !== undefined && !refs.some(({ name, id }) => name !== 'HEAD' && id === head.id);
  return standing.filter((name) => name !== 'HEAD' || detached).sort();
}

/** Every object that a reflog names, the older stashes and lost commits among them, with the ref whose log it is. Read from files. */
export function reflogEntries(repo: Repository): readonly Ref[] {
  const folders = new Set([join(repo.commonDir, 'logs'), join(repo.gitDir, 'logs'), ...otherWorktrees(repo)]);
  const seen = new Map<string, Ref>();
  for (const folder of folders) {
    for (const name of filesBelow(folder)) {
      for (const id of idsOf(join(folder, name))) seen.set(`${name} ${id}`, { name, id });
    }
  }
  return [...seen.values()];
}

const ENTRY = /^([0-9a-f]{40,64}) ([0-9a-f]{40,64}) /gm;
const NO_OBJECT = /^0+$/;

function idsOf(log: string): readonly string[] {
  const entries = [...(readText(log) ?? '').matchAll(ENTRY)];
  return entries.flatMap(([, before = '', after = '']) => [before, after]).filter((id) => !NO_OBJECT.test(id));
}

function otherWorktrees({ commonDir }: Repository): readonly string[] {
  try {
    return readdirSync(join(commonDir, 'worktrees')).map((name) => join(commonDir, 'worktrees', name, 'logs'));
  } catch {
    return [];
  }
}

function filesBelow(folder: string, prefix = ''): readonly string[] {
  try {
    return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
      const name = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(folder, name) : [name];
    });
  } catch {
    return [];
  }
}
