import { DEFAULT_HOOKS, GUARD_HOOK_NAMES, type GuardHook } from './hooks.js';
import type { HookProgram } from './stub.js';

/** A hook by git's own settings, as git 2.54 and later know them: `hook.NAME.event`, `.command`, `.enabled`. */
export type ConfiguredHook = {
  readonly name: string;
  readonly events: readonly string[];
  readonly command: string;
  readonly enabled: boolean;
};

const FIRST_VERSION = [2, 54] as const;

/** Whether a git, by what `git version` says, runs such hooks. */
export function knowsConfiguredHooks(version: string): boolean {
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(version) ?? [];
  const [first, second] = FIRST_VERSION;
  return Number(major) > first || (Number(major) === first && Number(minor) >= second);
}

/** The hooks of `git config --null --get-regexp '^hook\.'`, in the order in which git meets them. */
export function parseConfigured(text: string): readonly ConfiguredHook[] {
  const hooks = new Map<string, { events: string[]; command: string; enabled: boolean }>();
  for (const record of text.split('\0')) {
    const [, name = '', key = '', value = 'true'] = /^hook\.([^\n]*)\.([a-z]+)(?:\n([^]*))?$/.exec(record) ?? [];
    if (name === '') continue;
    const hook = hooks.get(name) ?? { events: [], command: '', enabled: true };
    hooks.set(name, hook);
    // An empty event takes back those before it.
    if (key === 'event') hook.events = value === '' ? [] : [...hook.events, value];
    if (key === 'command') hook.command = value;
    if (key === 'enabled') hook.enabled = /^(?:true|yes|on|1)$/i.test(value);
  }
  return [...hooks].map(([name, hook]) => ({ name, ...hook }));
}

export const configuredName = (hook: GuardHook): string => `tightlip-${hook}`;

/** The hooks of ours among them. */
export const ownConfigured = (hooks: readonly ConfiguredHook[]): readonly GuardHook[] =>
  GUARD_HOOK_NAMES.filter((hook) => hooks.some(({ name }) => name === configuredName(hook)));

/** What git is to run: a program that is gone ends with 127, which stops the commit. */
export const configuredCommand = (hook: GuardHook, program: HookProgram | null): string =>
  program === null ? `tightlip guard run ${hook}` : `${quoted(program.node)} ${quoted(program.script)} ${hook}`;

const quoted = (path: string): string => `'${path.replaceAll('\\', '/').replaceAll("'", `'\\''`)}'`;

/** Hooks that can be had that way: all that git looks for in its folder. */
export const CONFIGURABLE: readonly GuardHook[] = DEFAULT_HOOKS.client;
