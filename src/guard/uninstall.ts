import { applyChanges } from './apply-changes.js';
import type { FileChange } from './file-change.js';
import { GUARD_HOOK_NAMES, type GuardHook } from './hooks.js';
import { planManagerRemoval } from './plan-manager.js';
import { planUninstall } from './plan-uninstall.js';
import { readFacts } from './read-facts.js';
import { activePlace, allPlaces, demandOwnHooks, setAsidePlaces, type GuardTarget, type HookPlace } from './target.js';

export type UninstallOptions = {
  readonly hooks?: readonly GuardHook[];
  /** Also out of a hooks folder that other repositories share. */
  readonly force?: boolean;
};

export type UninstalledHook = {
  readonly hook: GuardHook;
  readonly file: string;
  readonly changes: readonly FileChange[];
};

/** Only the files that held a stub; and those of managers that held an entry. */
export type UninstallResult = {
  readonly hooks: readonly UninstalledHook[];
  readonly managerFiles: readonly { readonly file: string; readonly activate: string }[];
};

/** Takes the guard out of the hooks that git runs, and out of git's own hooks folder where that is another. @throws GuardError */
export function uninstallGuard(target: GuardTarget, options: UninstallOptions = {}): UninstallResult {
  const names = options.hooks ?? GUARD_HOOK_NAMES;
  const hooks = names.flatMap((hook) =>
    [...allPlaces(target, hook), ...setAsidePlaces(target, hook)].flatMap((place) => planPlace(hook, place)),
  );
  const shared = hooks.some(({ hook, file }) => file === activePlace(target, hook).file);
  demandOwnHooks(target, {
    force: (options.force ?? false) || !shared,
    command: 'uninstall',
    hooks: hooks.map(({ hook }) => hook),
  });
  const files = planManagerRemoval(target, names);
  applyChanges([...hooks.flatMap((hook) => hook.changes), ...files.map(({ change }) => change)]);
  return { hooks, managerFiles: files.map(({ change, activate }) => ({ file: change.path, activate })) };
}

function planPlace(hook: GuardHook, place: HookPlace): readonly UninstalledHook[] {
  const changes = planUninstall(readFacts(hook, place));
  return changes === null ? [] : [{ hook, file: place.file, changes }];
}
