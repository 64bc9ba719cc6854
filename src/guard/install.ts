import { dirname, join } from 'node:path';
import { printable } from '../model/index.js';
import { applyChanges } from './apply-changes.js';
import type { FileChange } from './file-change.js';
import { GuardError } from './guard-error.js';
import { DEFAULT_HOOKS, type GuardHook } from './hooks.js';
import { adviceOf, detectManager, type ManagerAdvice, type ManagerName } from './managers.js';
import { keptPath, planInstall, type HookFacts, type InstallPlan } from './plan-install.js';
import { readFacts } from './read-facts.js';
import type { HookProgram } from './stub.js';
import { activePlace, demandOwnHooks, type GuardTarget, type HookCaller } from './target.js';

export type InstallOptions = {
  /** Written into the hook, unless the hook file may be committed; null leaves the search to `node_modules/.bin` and PATH. */
  readonly program: HookProgram | null;
  readonly hooks?: readonly GuardHook[];
  /** Also where other repositories share the hooks folder, or where core.hooksPath leads to a folder not there yet. */
  readonly force?: boolean;
};

/** `kept` is the path of a hook that was there before and is called by the new one. */
export type InstalledHook = {
  readonly hook: GuardHook;
  readonly file: string;
  readonly calledBy: HookCaller;
  readonly action: InstallPlan['action'];
  readonly kept: string | null;
  readonly changes: readonly FileChange[];
};

/** `advice` is there where a manager writes the hook files anew now and then: the stub belongs into its own file. */
export type InstallResult = {
  readonly hooks: readonly InstalledHook[];
  readonly manager: ManagerName | null;
  readonly advice: ManagerAdvice | null;
};

/** Puts the guard into the hooks that git runs today. A second time changes nothing. @throws GuardError */
export function installGuard(target: GuardTarget, options: InstallOptions): InstallResult {
  const force = options.force ?? false;
  const names = options.hooks ?? DEFAULT_HOOKS.client;
  demandOwnHooks(target, { force, command: 'install', hooks: names });
  const hooks = names.map((hook) => planHook(target, readFacts(hook, activePlace(target, hook)), options));
  applyChanges(hooks.flatMap((hook) => hook.changes));
  const manager = detectManager(target);
  return { hooks, manager, advice: adviceOf(manager, { names, calledBy: hooks[0]?.calledBy ?? 'git' }) };
}

function planHook(target: GuardTarget, facts: HookFacts, options: InstallOptions): InstalledHook {
  if (options.force !== true) demandFolder(target, facts);
  const plan = planInstall(facts, options.program);
  const kept = keptPath(facts.place.file);
  const keeps = facts.keptExists || plan.changes.some((change) => change.kind === 'move');
  return { hook: facts.hook, file: facts.place.file, calledBy: facts.place.caller, ...plan, kept: keeps ? kept : null };
}

/** Git's own hooks folder is made where a template left it out; one that core.hooksPath names is rather a mistake. */
function demandFolder(target: GuardTarget, { folderExists, place }: HookFacts): void {
  if (place.caller === 'forge') return;
  const folder = dirname(place.file);
  if (folderExists || folder === join(target.commonDir, 'hooks')) return;
  throw new GuardError(
    'hooks-folder-missing',
    `core.hooksPath leads to ${printable(target.hooksDir)}, which is not there: ` +
      'make that folder, or run `git config --unset core.hooksPath`, then run this again.',
  );
}
