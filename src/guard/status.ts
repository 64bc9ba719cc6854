import { existsSync } from 'node:fs';
import { printable } from '../model/index.js';
import { GuardError } from './guard-error.js';
import { isExecutable, runText, type HookFile } from './hook-file.js';
import { DEFAULT_HOOKS, GUARD_HOOK_NAMES, type GuardHook } from './hooks.js';
import { detectManager, type ManagerName } from './managers.js';
import { configuredCommand, configuredName, type ConfiguredHook } from './configured.js';
import { keptPath, type HookFacts } from './plan-install.js';
import { managerEntry } from './plan-manager.js';
import { thrownSwitches, type Surroundings, type Switch } from './switches.js';
import { readFacts } from './read-facts.js';
import { findStub, type StubbedText } from './stub-block.js';
import { fitOf, renderStub, stubState, type HookProgram, type StubState } from './stub.js';
import { activePlace, allPlaces, type GuardTarget, type HookCaller, type HookPlace } from './target.js';

/** Why an installed stub does not run. `because` is one clause. */
export type ShadowKind = 'hooks-path' | 'not-executable' | 'after-exit' | 'caller-missing' | 'switched-off' | 'old-git';
export type Shadow = { readonly kind: ShadowKind; readonly because: string };

/**
 * `state` is `broken` where the marker lines are. `calledBy` is null where nothing calls the stub; `shadow` then says why,
 * as it does where the hook ends before it comes to the stub. `kept` is a hook from before that the new one calls.
 */
export type HookStatus = {
  readonly hook: GuardHook;
  readonly file: string;
  readonly installed: boolean;
  readonly state: StubState | 'absent' | 'broken';
  readonly calledBy: HookCaller | null;
  readonly shadow: Shadow | null;
  readonly kept: string | null;
};

export type GuardStatus = {
  readonly hooks: readonly HookStatus[];
  readonly manager: ManagerName | null;
  readonly hooksDir: string;
  /** What keeps hooks from running here and now. */
  readonly switches: readonly Switch[];
  /** Hooks by git's own settings, ours and others'. What they run is not told: it may hold a password. */
  readonly configured: readonly Omit<ConfiguredHook, 'command'>[];
};

export type StatusOptions = {
  /** Where switches are looked for; without it none are. */
  readonly surroundings?: Surroundings;
  /** Hooks by git's settings, and whether this git runs them. */
  readonly configured?: { readonly hooks: readonly ConfiguredHook[]; readonly known: boolean };
  readonly hooks?: readonly GuardHook[];
  /** Where given, a stub that calls another program is outdated. */
  readonly program?: HookProgram;
};

/** How the guard stands in a repository. Changes nothing. @throws GuardError where a hook file cannot be read */
export function guardStatus(target: GuardTarget, options: StatusOptions = {}): GuardStatus {
  const wanted: readonly GuardHook[] = options.hooks ?? DEFAULT_HOOKS[target.workTree === null ? 'server' : 'client'];
  const switches = options.surroundings === undefined ? [] : thrownSwitches(target, options.surroundings);
  const all = (options.hooks ?? GUARD_HOOK_NAMES).map((hook) =>
    switchedOff(statusOf(target, hook, options), [...switches, ...eventSwitch(hook, options)]),
  );
  // A hook that nobody misses is told of only where it is.
  const hooks = all.filter(({ hook, state }) => wanted.includes(hook) || state !== 'absent');
  const configured = (options.configured?.hooks ?? []).map(({ name, events, enabled }) => ({ name, events, enabled }));
  return { hooks, manager: detectManager(target), hooksDir: target.hooksDir, switches, configured };
}

/** The status of the place that git runs; or of another that holds the stub when that one does not. */
function statusOf(target: GuardTarget, hook: GuardHook, options: StatusOptions): HookStatus {
  const { program } = options;
  const active = activePlace(target, hook);
  const all = allPlaces(target, hook).map((place) => placeStatus(target, readFacts(hook, place), program));
  const [first = absent(hook, active)] = all;
  const stub = all.find((status) => status.state !== 'absent');
  // A stub that nothing runs is no news where something else calls the guard.
  const other =
    stub !== undefined && stub.shadow === null ? null : (byManager(target, hook) ?? bySettings(hook, options));
  return other ?? stub ?? first;
}

/** The hook by an entry in the manager's own file; null where there is none. */
function byManager(target: GuardTarget, hook: GuardHook): HookStatus | null {
  const entry = managerEntry(target, hook);
  if (entry === null) return null;
  const called = entry.isOwnHook(runText(activePlace(target, hook).file) ?? '');
  const because = `${entry.manager} does not stand behind git’s ${hook} in this clone: run \`${entry.activate}\``;
  return {
    ...absent(hook, { file: entry.file, caller: 'git', tracked: true }),
    installed: true,
    state: entry.state,
    calledBy: called ? entry.caller : null,
    shadow: called ? null : { kind: 'caller-missing', because },
  };
}

/** The hook by git's own settings. */
function bySettings(hook: GuardHook, { program, configured }: StatusOptions): HookStatus | null {
  const found = configured?.hooks.find(({ name }) => name === configuredName(hook));
  if (configured === undefined || found === undefined) return null;
  const runs = found.enabled && found.events.includes(hook);
  const shadow: Shadow | null = !configured.known
    ? { kind: 'old-git', because: 'this git does not know the settings hook.*; version 2.54 and later do' }
    : runs
      ? null
      : { kind: 'switched-off', because: `the setting hook.${found.name} is switched off, or names no ${hook}` };
  return {
    ...absent(hook, { file: `git config hook.${found.name}`, caller: 'git', tracked: false }),
    installed: true,
    state: program === undefined || found.command === configuredCommand(hook, program) ? 'current' : 'outdated',
    calledBy: shadow === null ? 'config' : null,
    shadow,
  };
}

/** An event's own name is a switch of all hooks that are called by settings for it; those in files still run. */
function eventSwitch(hook: GuardHook, { configured }: StatusOptions): readonly Switch[] {
  if (configured?.hooks.some(({ name, enabled }) => name === hook && !enabled) !== true || !configured.known) return [];
  return [
    {
      by: `hook.${hook}.enabled`,
      callers: ['config'],
      because: `the setting hook.${hook}.enabled switches off what settings call for it`,
    },
  ];
}

/** A hook that would run, were it not for a switch. */
function switchedOff(status: HookStatus, switches: readonly Switch[]): HookStatus {
  const thrown = switches.find(
    ({ callers }) => callers === null || (status.calledBy !== null && callers.includes(status.calledBy)),
  );
  if (thrown === undefined || status.shadow !== null || !status.installed) return status;
  if (status.calledBy === 'config' && !thrown.by.startsWith('hook.')) return status;
  return { ...status, calledBy: null, shadow: { kind: 'switched-off', because: thrown.because } };
}

const absent = (hook: GuardHook, { file }: HookPlace): HookStatus => ({
  hook,
  file,
  installed: false,
  state: 'absent',
  calledBy: null,
  shadow: null,
  kept: null,
});

function placeStatus(target: GuardTarget, facts: HookFacts, program: HookProgram | undefined): HookStatus {
  const { hook, place, file } = facts;
  const found = find(file, place);
  if (found === null || file.kind !== 'file') return absent(hook, place);
  if (found === 'broken') return { ...absent(hook, place), state: 'broken' };
  const uncalled = shadowOfPlace(target, facts);
  return {
    hook,
    file: place.file,
    installed: true,
    state: freshness(found.stub, facts, program),
    calledBy: uncalled === null ? place.caller : null,
    shadow: uncalled ?? shadowInFile(found, place),
    kept: facts.keptExists ? keptPath(place.file) : null,
  };
}

function find(file: HookFile, place: HookPlace): StubbedText | 'broken' | null {
  if (file.kind !== 'file') return null;
  try {
    return findStub(file.text, place.file);
  } catch (thrown) {
    if (thrown instanceof GuardError) return 'broken';
    throw thrown;
  }
}

function freshness(stub: string, { hook, place }: HookFacts, program: HookProgram | undefined): StubState {
  const state = stubState(stub, hook);
  if (state !== 'current' || program === undefined) return state;
  const wanted = renderStub(hook, { fit: fitOf(stub) ?? 'new', program: place.tracked ? null : program });
  return stub === wanted ? 'current' : 'outdated';
}

function shadowOfPlace(target: GuardTarget, { hook, place, file }: HookFacts): Shadow | null {
  if (activePlace(target, hook).file !== place.file) {
    return {
      kind: 'hooks-path',
      because: `core.hooksPath leads to ${printable(target.hooksDir)}, so git does not look at ${printable(place.file)}`,
    };
  }
  if (place.caller === 'husky' && !existsSync(target.hooksDir)) {
    return { kind: 'caller-missing', because: 'the folder that husky generates is not there: run `npx husky`' };
  }
  if (place.caller !== 'husky' && file.kind === 'file' && !isExecutable(file.mode)) {
    return { kind: 'not-executable', because: `git ignores ${printable(place.file)}, which is not executable` };
  }
  return null;
}

/** An `exit` or `exec PROGRAM` that stands at the start of a line, so outside any branch. */
const LEAVES = /^(?:exit\b|exec[ \t]+[^\s\d<>&])/m;

function shadowInFile({ before }: StubbedText, place: HookPlace): Shadow | null {
  if (!LEAVES.test(before)) return null;
  return {
    kind: 'after-exit',
    because: `${printable(place.file)} ends with exit or exec before it comes to the guard`,
  };
}
