import { dirname, join } from 'node:path';
import { printable } from '../model/index.js';
import { applyChanges } from './apply-changes.js';
import type { FileChange } from './file-change.js';
import { GuardError } from './guard-error.js';
import { DEFAULT_HOOKS, type GuardHook } from './hooks.js';
import { runText } from './hook-file.js';
import { adviceOf, detectManager, type ManagerAdvice, type ManagerName } from './managers.js';
import { planManagerFile, type ManagerPlan } from './plan-manager.js';
import { keptPath, planInstall, type HookFacts, type InstallPlan } from './plan-install.js';
import { planUninstall } from './plan-uninstall.js';
import { readFacts } from './read-facts.js';
import type { HookProgram } from './stub.js';
import { activePlace, demandOwnHooks, type GuardTarget, type HookCaller } from './target.js';

export type InstallOptions = {
  /** Written into the hook, unless the hook file may be committed; null leaves the search to `node_modules/.bin` and PATH. */
  readonly program: HookProgram | null;
  readonly hooks?: readonly GuardHook[];
  /** `hook`: leave the file of a manager alone. */
  readonly via?: 'hook' | 'manager';
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

/** `advice` is there where a manager writes the hook files anew now and then, and its own file could not be added to. */
export type InstallResult = {
  readonly hooks: readonly InstalledHook[];
  readonly manager: ManagerName | null;
  readonly advice: ManagerAdvice | null;
  /** What was done to the manager's own file; null where there is none, or none that can be added to. */
  readonly managerFile: ManagerPlan | null;
};

/**
 * Puts the guard into the hooks that git runs today: where a manager wrote a hook, into the manager's own file; else into the hook.
 * A second time changes nothing. @throws GuardError
 */
export function installGuard(target: GuardTarget, options: InstallOptions): InstallResult {
  const force = options.force ?? false;
  const names = options.hooks ?? DEFAULT_HOOKS.client;
  demandOwnHooks(target, { force, command: 'install', hooks: names });
  const own = options.via === 'hook' ? null : planManagerFile(target, names);
  const hooks = names.map((hook) => {
    const facts = readFacts(hook, activePlace(target, hook));
    return own !== null && isServed(own, facts) ? servedHook(own, facts) : planHook(target, facts, options);
  });
  applyChanges([...(own?.changes ?? []), ...hooks.flatMap((hook) => hook.changes)]);
  const manager = detectManager(target);
  const advice = own === null ? adviceOf(manager, { names, calledBy: hooks[0]?.calledBy ?? 'git' }) : null;
  return { hooks, manager, advice, managerFile: own };
}

/** Whether the manager calls the guard for this hook: git calls the manager, and its file says so. */
const isServed = (own: ManagerPlan, { hook, place }: HookFacts): boolean =>
  own.served.includes(hook) && hook !== own.keepsStub && own.isOwnHook(runText(place.file) ?? '');

/** A stub of an earlier installation comes out of the manager's hook: once is enough. */
function servedHook(own: ManagerPlan, facts: HookFacts): InstalledHook {
  const changes = planUninstall(facts) ?? [];
  return { hook: facts.hook, file: own.file, calledBy: own.caller, action: own.action, kept: null, changes };
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
