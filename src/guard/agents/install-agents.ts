import { existsSync, readdirSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printable } from '../../model/index.js';
import { applyChanges } from '../apply-changes.js';
import type { FileChange } from '../file-change.js';
import { GuardError } from '../guard-error.js';
import { readHookFile } from '../hook-file.js';
import type { HookProgram } from '../stub.js';
import { agentCommand } from './agent-command.js';
import { AGENT_NAMES, agentFile, AGENTS, type AgentName, type AgentScope, type AgentSpec } from './agents.js';
import { isOwnPlugin, opencodePlugin } from './opencode-plugin.js';
import {
  eventsWithHook,
  freshSettings,
  saysNothing,
  SettingsTextError,
  withHooks,
  withoutHooks,
} from './settings-text.js';

export type AgentOptions = { readonly scope: AgentScope; readonly program: HookProgram | null };
export type InstalledAgent = {
  readonly agent: AgentName;
  readonly file: string;
  readonly action: 'installed' | 'renewed' | 'unchanged';
};
/** `outdated`: a hook is missing, or says something else than this version writes. */
export type AgentStatus = {
  readonly agent: AgentName;
  readonly file: string;
  readonly state: 'absent' | 'current' | 'outdated' | 'unreadable';
};

const NEW_FILE = 0o644;

/** Puts the hooks of agents into their files; a second time changes nothing. All or none. @throws GuardError */
export function installAgents(names: readonly AgentName[], options: AgentOptions): readonly InstalledAgent[] {
  const plans = names.map((agent) => planAgent(agent, options));
  applyChanges(plans.flatMap(({ changes }) => changes));
  return plans.map(({ agent, file, action }) => ({ agent, file, action }));
}

/** Takes them out again, and leaves what was there before. Only files that held any are told. @throws GuardError */
export function uninstallAgents(
  names: readonly AgentName[],
  scope: AgentScope,
): readonly { readonly agent: AgentName; readonly file: string }[] {
  const plans = names.flatMap((agent) => planRemoval(agent, scope));
  applyChanges(plans.map(({ change }) => change));
  if (scope.kind === 'project')
    for (const { file, change } of plans) if (change.kind === 'remove') removeEmpty(dirname(file), scope.top);
  return plans.map(({ agent, file }) => ({ agent, file }));
}

/** How it stands with each agent. */
export function agentStatus(names: readonly AgentName[], options: AgentOptions): readonly AgentStatus[] {
  return names.map((agent) => {
    const file = agentFile(agent, options.scope);
    return { agent, file, state: stateOf(agent, file, options) };
  });
}

/** Agents that have left a trace in a repository, or in the home of the user. */
export function agentsInUse(scope: AgentScope): readonly AgentName[] {
  return AGENT_NAMES.filter((name) => {
    if (scope.kind === 'project') return AGENTS[name].traces.some((trace) => existsSync(join(scope.top, trace)));
    const spec: AgentSpec = AGENTS[name];
    const depth = spec.form === 'plugin' || spec.user.includes('hooks') ? 2 : 1;
    return existsSync(up(agentFile(name, scope), depth));
  });
}

const up = (path: string, levels: number): string => (levels === 0 ? path : up(dirname(path), levels - 1));

type Plan = InstalledAgent & { readonly changes: readonly FileChange[] };

function planAgent(agent: AgentName, options: AgentOptions): Plan {
  const file = agentFile(agent, options.scope);
  const there = readText(file);
  const wanted = there === null ? fresh(agent, options) : changed(agent, { file, text: there.text }, options);
  if (there !== null && there.text === wanted) return { agent, file, action: 'unchanged', changes: [] };
  const path = there?.path ?? file;
  const folder: readonly FileChange[] = there === null ? [{ kind: 'make-folder', path: dirname(file) }] : [];
  return {
    agent,
    file,
    action: there !== null && holdsOurs(agent, there.text) ? 'renewed' : 'installed',
    changes: [...folder, { kind: 'write', path, text: wanted, mode: there?.mode ?? NEW_FILE }],
  };
}

function fresh(agent: AgentName, { scope, program }: AgentOptions): string {
  if (AGENTS[agent].form === 'plugin') return opencodePlugin({ scope: scope.kind, program });
  return freshSettings(AGENTS[agent], agentCommand(agent, { scope: scope.kind, program }));
}

/** Git knows no empty folders: those that are left below the top are of no use to anybody. */
function removeEmpty(folder: string, top: string): void {
  if (folder === top || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(dirname(folder), top);
}

type There = { readonly file: string; readonly text: string };

function changed(agent: AgentName, { file, text }: There, { scope, program }: AgentOptions): string {
  if (AGENTS[agent].form === 'plugin') {
    if (isOwnPlugin(text)) return opencodePlugin({ scope: scope.kind, program });
    throw new GuardError(
      'agent-settings',
      `${printable(file)} is a plugin of somebody else: move it away, then run this again.`,
    );
  }
  // A file of nothing is not JSON, and is what some agents start with.
  if (text.trim() === '') return fresh(agent, { scope, program });
  const command = agentCommand(agent, { scope: scope.kind, program });
  try {
    return withHooks(text, AGENTS[agent], command);
  } catch (thrown) {
    if (!(thrown instanceof SettingsTextError)) throw thrown;
    throw new GuardError(
      'agent-settings',
      `${printable(file)} was left as it is, because ${thrown.message}: mend it and run this again, or add by hand:\n` +
        Buffer.from(freshSettings(AGENTS[agent], command), 'latin1').toString('utf8').trimEnd(),
    );
  }
}

function planRemoval(
  agent: AgentName,
  scope: AgentScope,
): readonly { readonly agent: AgentName; readonly file: string; readonly change: FileChange }[] {
  const file = agentFile(agent, scope);
  const there = readText(file);
  if (there === null) return [];
  const { path, text, mode } = there;
  if (AGENTS[agent].form === 'plugin')
    return isOwnPlugin(text) ? [{ agent, file, change: { kind: 'remove', path } }] : [];
  try {
    const rest = withoutHooks(text);
    if (rest === null) return [];
    return [
      { agent, file, change: saysNothing(rest) ? { kind: 'remove', path } : { kind: 'write', path, text: rest, mode } },
    ];
  } catch (thrown) {
    if (!(thrown instanceof SettingsTextError)) throw thrown;
    if (!holdsOurs(agent, text)) return [];
    throw new GuardError(
      'agent-settings',
      `${printable(file)} was left as it is, because ${thrown.message}: take out the lines with agent-${agent} by hand.`,
    );
  }
}

function stateOf(agent: AgentName, file: string, options: AgentOptions): AgentStatus['state'] {
  try {
    const there = readText(file);
    if (there === null || !holdsOurs(agent, there.text)) return 'absent';
    if (changed(agent, { file, text: there.text }, options) === there.text) return 'current';
    return AGENTS[agent].form === 'settings' && eventsWithHook(there.text).length === 0 ? 'absent' : 'outdated';
  } catch (thrown) {
    if (thrown instanceof GuardError || thrown instanceof SettingsTextError) return 'unreadable';
    throw thrown;
  }
}

const holdsOurs = (agent: AgentName, text: string): boolean =>
  AGENTS[agent].form === 'plugin' ? isOwnPlugin(text) : text.includes(`agent-${agent}`);

type Text = { readonly path: string; readonly text: string; readonly mode: number };

/** The text at a place, one character a byte; where a link leads, so that the link stays. Null where there is nothing. */
function readText(file: string): Text | null {
  if (!existsSync(file)) return null;
  const path = realpathSync(file);
  const read = readHookFile(path);
  return read.kind === 'file' ? { path, text: read.text, mode: statSync(path).mode & 0o7777 } : null;
}
