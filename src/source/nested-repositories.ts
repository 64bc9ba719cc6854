import { existsSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { findRepositorySync, GITLINK, GitError, splitNul, streamGit, type Repository } from '../git/index.js';
import { gap, type Gap } from '../model/index.js';
import { FolderCheck } from './folder-check.js';
import { listed } from './file-list.js';
import { submoduleFolders } from './submodule-folders.js';

/** A repository inside another one: a submodule, or one that nobody added. */
export type NestedRepository = {
  readonly repo: Repository;
  /** Where it lies as seen from the top, ending in `/`. */
  readonly prefix: string;
  /** True when its git folder lies in that of the repository around it, whose files are read with that. */
  readonly insideGitFolder: boolean;
};

export type NestedOptions = {
  /** Also those in folders that git ignores. */
  readonly ignored?: boolean;
};

export type Nested = { readonly repositories: readonly NestedRepository[]; readonly gaps: readonly Gap[] };

const MAX_REPOSITORIES = 10_000;

type Search = {
  readonly ignored: boolean;
  /** Git folders that are known already, as `realpath` gives them. */
  readonly known: Set<string>;
  readonly found: NestedRepository[];
  readonly gaps: Gap[];
};

/**
 * The repositories inside a repository, and those inside them. A submodule that is not here is another repository, not a part
 * of this one that is missing.
 */
export async function nestedRepositories(repo: Repository, options: NestedOptions = {}): Promise<Nested> {
  const search: Search = {
    ignored: options.ignored ?? false,
    known: new Set([folderOf(repo)]),
    found: [],
    gaps: [],
  };
  const queue: { readonly repo: Repository; readonly prefix: string }[] = [{ repo, prefix: '' }];
  for (let outer = queue.shift(); outer !== undefined; outer = queue.shift()) {
    for await (const inner of inside(outer, search)) {
      if (search.found.length === MAX_REPOSITORIES)
        return { repositories: search.found, gaps: [...search.gaps, tooMany(inner.prefix)] };
      search.found.push(inner);
      queue.push(inner);
    }
  }
  return { repositories: search.found, gaps: search.gaps };
}

const tooMany = (prefix: string): Gap =>
  gap(
    'source',
    prefix,
    `more than ${MAX_REPOSITORIES} repositories are nested here; this one and later ones are not read`,
  );

type Outer = { readonly repo: Repository; readonly prefix: string };

async function* inside({ repo, prefix }: Outer, search: Search): AsyncGenerator<NestedRepository> {
  const own = folderOf(repo);
  const isNew = (inner: Repository): boolean => {
    const folder = folderOf(inner);
    if (search.known.has(folder)) return false;
    search.known.add(folder);
    return true;
  };
  for await (const path of nestedPaths(repo, search)) {
    const inner = repositoryAt(repo, path);
    if (inner === null || !isNew(inner)) continue;
    yield { repo: inner, prefix: `${prefix}${path}/`, insideGitFolder: folderOf(inner).startsWith(own + sep) };
  }
  // What is left of those has no working tree that the listing knows.
  const cut = (folder: string): void => {
    search.gaps.push(gap('source', folder, 'folders are nested too deep here to look for submodules'));
  };
  for (const { name, gitDir } of submoduleFolders(repo.commonDir, cut)) {
    const inner = findRepositorySync(gitDir, { env: repo.env });
    if (inner === null || !isNew(inner)) continue;
    yield { repo: withoutTree(inner), prefix: `${prefix}${pathOf(inner, repo) ?? name}/`, insideGitFolder: true };
  }
}

/** Folders in the working tree that git takes for repositories of their own. Without git there is no listing, and none are known. */
async function* nestedPaths({ workTree, ...repo }: Repository, { ignored, gaps }: Search): AsyncGenerator<string> {
  if (workTree === null) return;
  const folders = new FolderCheck(workTree);
  const args = ['ls-files', '-z', '--stage', '--others', ...(ignored ? [] : ['--exclude-standard'])];
  try {
    for await (const records of splitNul(streamGit({ ...repo, workTree }, args))) {
      for (const record of records) {
        const path = nestedPath(record);
        if (path !== null && folders.isReal(listed(Buffer.from(`${path}/.git`)))) yield path;
      }
    }
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    // The reading of the tree and of history says why git does not read here; this adds what is not known for that reason.
    if (error.code === 'E_GIT_FAILED')
      gaps.push(gap('git', error.code, `${error.message} Nested repositories were not looked for`));
  }
}

const [SLASH, TAB] = [0x2f, 0x09];

/** An entry of the index is told with mode, id and stage; what is untracked by its name alone, a repository with a slash. */
function nestedPath(record: Buffer): string | null {
  if (record.at(-1) === SLASH) return record.toString('utf8', 0, record.length - 1);
  const tab = record.indexOf(TAB);
  return tab > 0 && record.toString('latin1', 0, GITLINK.length + 1) === `${GITLINK} `
    ? record.toString('utf8', tab + 1)
    : null;
}

function repositoryAt({ workTree, env }: Repository, path: string): Repository | null {
  const folder = join(workTree ?? '', path);
  if (!existsSync(join(folder, '.git'))) return null;
  const inner = findRepositorySync(folder, { env });
  // Its configuration may name another working tree; that of the repository around it is known already.
  return inner === null || inner.workTree === folder ? inner : withoutTree(inner);
}

/** A working tree that is gone, or lies elsewhere, must not keep git from starting. */
function withoutTree(repo: Repository): Repository {
  return {
    ...repo,
    workTree: null,
    bare: true,
    explicit: true,
    env: { ...repo.env, GIT_DIR: repo.gitDir, GIT_WORK_TREE: repo.gitDir },
  };
}

/** The path of a submodule below the tree around it, where its configuration still tells it. */
function pathOf({ workTree }: Repository, outer: Repository): string | null {
  if (workTree === null || outer.workTree === null) return null;
  const path = relative(outer.workTree, workTree).split(sep).join('/');
  return path === '' || path.startsWith('..') ? null : path;
}

function folderOf({ commonDir }: Repository): string {
  try {
    return realpathSync(commonDir);
  } catch {
    return commonDir;
  }
}
