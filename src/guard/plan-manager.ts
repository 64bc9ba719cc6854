import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FileChange } from './file-change.js';
import { readHookFile } from './hook-file.js';
import { GUARD_HOOKS, type GuardHook } from './hooks.js';
import { hooksCalled, type Caller, type ManagerFile } from './manager-files/index.js';
import { detectManager, entriesOf, MANAGER_NAMES, type ManagerName } from './managers.js';
import type { GuardTarget, HookCaller } from './target.js';

/** What becomes of a manager's own file, and which hooks it then hands on to the guard. */
export type ManagerPlan = {
  readonly manager: ManagerName;
  readonly caller: HookCaller;
  readonly file: string;
  readonly served: readonly GuardHook[];
  readonly action: 'installed' | 'renewed' | 'unchanged';
  readonly changes: readonly FileChange[];
  /** The command with which the manager takes over the hooks that it does not have yet. */
  readonly activate: string;
  readonly isOwnHook: (text: string) => boolean;
  /** The hook that stays with git, because the manager does not hand on all that git tells. */
  readonly keepsStub: GuardHook | null;
};

/** The plan for the manager that is in use here; null where there is none, or where its file is not of a form that can be added to. */
export function planManagerFile(target: GuardTarget, names: readonly GuardHook[]): ManagerPlan | null {
  const manager = detectManager(target);
  const found = manager === null ? null : managerFileOf(target, manager);
  if (manager === null || found === null) return null;
  const { entries, path, text, mode } = found;
  const hooks = names.filter((hook) => entries.hooks.includes(hook));
  const before = entries.without(text);
  const kept = own(text, before).filter((hook) => !hooks.includes(hook));
  const next = entries.withEntries(before, { hooks: [...hooks, ...kept], caller: callerIn(target) });
  if (next === null || hooks.length === 0) return null;
  return {
    manager,
    caller: manager === 'husky' ? 'husky' : manager,
    file: path,
    served: hooks,
    action: next === text ? 'unchanged' : before === text ? 'installed' : 'renewed',
    changes: next === text ? [] : [{ kind: 'write', path, text: next, mode }],
    activate: entries.activate(hooks),
    isOwnHook: entries.isOwnHook,
    keepsStub: manager === 'pre-commit' ? 'pre-push' : null,
  };
}

type Found = { readonly entries: ManagerFile; readonly path: string; readonly text: string; readonly mode: number };

/** The one file of a manager that is there and understood. A manager with several, or one in another language, is left to people. */
export function managerFileOf({ workTree, hooksDir }: GuardTarget, manager: ManagerName): Found | null {
  // From version 5 on, husky's users write a script for each hook, which holds a stub like any other.
  if (workTree === null || (manager === 'husky' && /[\\/]\.husky(?:[\\/]_)?$/.test(hooksDir))) return null;
  const { entries, files } = entriesOf(manager);
  const there = [...new Set([...files.filter((file) => !/-local\b/.test(file)), ...entries.files])].filter(
    (file) => file !== '.husky' && existsSync(join(workTree, file)),
  );
  const own = there.filter((file) => file !== 'package.json');
  const file = own[0] ?? there[0];
  if (file === undefined || own.length > 1 || !entries.files.includes(file)) return null;
  const path = join(workTree, file);
  const read = readHookFile(path);
  return read.kind === 'file' ? { entries, path, text: read.text, mode: read.mode } : null;
}

/** An entry for a hook in the file of the manager that is in use. */
export type ManagerEntry = Pick<ManagerPlan, 'manager' | 'caller' | 'file' | 'activate' | 'isOwnHook'> & {
  readonly state: 'current' | 'outdated';
};

/** Null where the file calls the guard for another hook, or for none. An entry that somebody wrote by hand is `current`. */
export function managerEntry(target: GuardTarget, hook: GuardHook): ManagerEntry | null {
  const manager = detectManager(target);
  const found = manager === null ? null : managerFileOf(target, manager);
  if (manager === null || found === null) return null;
  const { entries, path, text } = found;
  const merged = manager === 'pre-commit' && hook === 'pre-merge-commit' && /pre-merge-commit/.test(text);
  if (!hooksCalled(text).has(merged ? 'pre-commit' : hook)) return null;
  const before = entries.without(text);
  const hooks = own(text, before);
  return {
    manager,
    caller: manager === 'husky' ? 'husky' : manager,
    file: path,
    activate: entries.activate([hook]),
    isOwnHook: entries.isOwnHook,
    state: [text, null].includes(renewed(target, { entries, before, hooks })) ? 'current' : 'outdated',
  };
}

const renewed = (
  target: GuardTarget,
  {
    entries,
    before,
    hooks,
  }: { readonly entries: ManagerFile; readonly before: string; readonly hooks: readonly GuardHook[] },
): string | null => entries.withEntries(before, { hooks, caller: callerIn(target) });

/** `activate` is the command with which the manager learns of it. */
export type ManagerRemoval = { readonly change: FileChange & { readonly kind: 'write' }; readonly activate: string };

/** Takes the entries of these hooks out of every manager's file that holds some. */
export function planManagerRemoval(target: GuardTarget, names: readonly GuardHook[]): readonly ManagerRemoval[] {
  const done = new Map<string, ManagerRemoval>();
  for (const manager of MANAGER_NAMES) {
    const found = managerFileOf(target, manager);
    if (found === null || done.has(found.path)) continue;
    const { entries, path, text, mode } = found;
    const before = entries.without(text);
    const rest = own(text, before).filter((hook) => !names.includes(hook));
    const next = rest.length === 0 ? before : entries.withEntries(before, { hooks: rest, caller: callerIn(target) });
    if (next !== null && next !== text)
      done.set(path, { change: { kind: 'write', path, text: next, mode }, activate: entries.activate(names) });
  }
  return [...done.values()];
}

/** The hooks for which we put in an entry: those that are called no more without it. */
function own(text: string, before: string): readonly GuardHook[] {
  const left = hooksCalled(before);
  const names = Object.keys(GUARD_HOOKS) as GuardHook[];
  const called = hooksCalled(text);
  return names.filter((hook) => called.has(hook) && !left.has(hook));
}

/** A repository that depends on tightlip has it in node_modules, where a manager's shell does not look. */
export function callerIn({ workTree }: GuardTarget): Caller {
  const read = workTree === null ? null : readHookFile(join(workTree, 'package.json'));
  return read?.kind === 'file' && /"tightlip"\s*:\s*"/.test(read.text) ? 'npx --no -- tightlip' : 'tightlip';
}
