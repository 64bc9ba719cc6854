import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { printable } from '../model/index.js';
import { GuardError } from './guard-error.js';
import { GUARD_HOOKS, type GuardHook } from './hooks.js';

/** A repository as git sees it, all paths absolute. `workTree` is null where it is bare; `hooksDir` obeys core.hooksPath. */
export type GuardTarget = {
  readonly gitDir: string;
  readonly commonDir: string;
  readonly workTree: string | null;
  readonly hooksDir: string;
};

/**
 * The file that holds the stub of one hook, and who calls it. `tracked` tells that the file may be committed: nothing of
 * this machine, such as an absolute path, is written there.
 */
export type HookPlace = { readonly file: string; readonly caller: PlaceCaller; readonly tracked: boolean };

/** Who calls the file that holds the stub. A `forge` calls every file of a folder that it keeps for hooks of others. */
export type PlaceCaller = 'git' | 'husky' | 'forge';

/** Who calls the guard: the stub's caller, a manager by an entry in its own file, or git by its `hook.*` settings. */
export type HookCaller = PlaceCaller | 'lefthook' | 'pre-commit' | 'simple-git-hooks' | 'overcommit' | 'config';

/** Where the hook that git runs today is. Husky generates `.husky/_`; the file beside that folder is the user's. */
export function activePlace(target: GuardTarget, hook: GuardHook): HookPlace {
  const forge = GUARD_HOOKS[hook].side === 'server' ? forgeFolder(target, hook) : null;
  if (forge !== null) return { file: join(forge, 'tightlip'), caller: 'forge', tracked: false };
  const husky = huskyFolder(target.hooksDir);
  if (husky !== null) return { file: join(husky, hook), caller: 'husky', tracked: true };
  return { file: join(target.hooksDir, hook), caller: 'git', tracked: inWorkTree(target) };
}

/**
 * The folder that a forge keeps for hooks of whoever runs it: Gitea and Forgejo beside the hook that they write themselves, GitLab
 * in `custom_hooks` of the repository.
 */
function forgeFolder({ gitDir, hooksDir }: GuardTarget, hook: GuardHook): string | null {
  const beside = join(hooksDir, `${hook}.d`);
  if (existsSync(beside)) return beside;
  const custom = join(gitDir, 'custom_hooks');
  return existsSync(custom) ? join(custom, `${hook}.d`) : null;
}

/** The active place, and the place in git's own hooks folder where core.hooksPath leads away from that. */
export function allPlaces(target: GuardTarget, hook: GuardHook): readonly HookPlace[] {
  const active = activePlace(target, hook);
  const own: HookPlace = { file: join(target.commonDir, 'hooks', hook), caller: 'git', tracked: false };
  return real(dirname(active.file)) === real(dirname(own.file)) ? [active] : [active, own];
}

/** Where managers put a hook that was there before them: some call it from there. */
export const setAsidePlaces = (target: GuardTarget, hook: GuardHook): readonly HookPlace[] =>
  ['.old', '.legacy']
    .map((end): HookPlace => ({ ...activePlace(target, hook), file: `${activePlace(target, hook).file}${end}` }))
    .filter(({ file }) => existsSync(file));

/** `.husky` where `hooksDir` is the `.husky/_` that husky generates, else null. */
export function huskyFolder(hooksDir: string): string | null {
  const parent = dirname(hooksDir);
  return basename(hooksDir) === '_' && basename(parent) === '.husky' ? parent : null;
}

/** @throws GuardError `bare-repository`, or `shared-hooks` where the folder serves other repositories too. */
export function demandOwnHooks(
  target: GuardTarget,
  options: { readonly force: boolean; readonly command: string; readonly hooks: readonly GuardHook[] },
): void {
  if (target.workTree === null && options.hooks.some((hook) => GUARD_HOOKS[hook].side === 'client')) {
    throw new GuardError(
      'bare-repository',
      `${printable(target.gitDir)} is a bare repository, where nobody commits: run \`tightlip guard ${options.command} --server\` here, or this in a clone that has a working tree.`,
    );
  }
  if (/^(?:\/dev\/null|nul)$/i.test(target.hooksDir)) {
    throw new GuardError(
      'shared-hooks',
      'core.hooksPath leads to /dev/null, so git runs no hooks: run `git config --show-scope --show-origin core.hooksPath` to see where that is set, and unset it there.',
    );
  }
  if (options.force || isOwn(target)) return;
  const own = printable(join(target.commonDir, 'hooks'));
  throw new GuardError(
    'shared-hooks',
    `core.hooksPath leads to ${printable(target.hooksDir)}, which other repositories may share: run ` +
      `\`tightlip guard ${options.command} --global\` to change it for all of them, or ` +
      `\`git config --local core.hooksPath "${own}"\` first to give this repository hooks of its own.`,
  );
}

function isOwn(target: GuardTarget): boolean {
  const homes = [target.commonDir, target.gitDir, target.workTree ?? target.gitDir];
  if (basename(target.commonDir) === '.git') homes.push(dirname(target.commonDir));
  return homes.some((home) => isInside(real(target.hooksDir), real(home)));
}

function inWorkTree(target: GuardTarget): boolean {
  const at = real(target.hooksDir);
  return isOwn(target) && !isInside(at, real(target.commonDir)) && !isInside(at, real(target.gitDir));
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !/^\.\.[\\/]/.test(way) && !isAbsolute(way);
}

/** `path` without symbolic links, as far as it exists. */
function real(path: string): string {
  if (existsSync(path) || dirname(path) === path) return existsSync(path) ? realpathSync(path) : path;
  return join(real(dirname(path)), basename(path));
}
