import { findRepository } from '../../git/index.js';
import {
  AGENT_NAMES,
  AGENTS,
  agentsInUse,
  agentStatus,
  installAgents,
  isAgentName,
  uninstallAgents,
  type AgentName,
  type AgentScope,
  type AgentStatus,
} from '../../guard/index.js';
import { printable } from '../../model/index.js';
import { write, type Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import type { InstallFlags } from './flags.js';
import { writeMode } from './mode.js';
import { hookProgram } from './target.js';
import { shownPath } from './words.js';

/** `--agents` alone, or with a list of names. */
export type AgentFlags = { readonly agents?: string | true; readonly global?: boolean };

const DONE = { installed: 'installed', renewed: 'renewed', unchanged: 'already there' } as const;

/** `tightlip guard install --agents`. */
export async function installAgentHooks(flags: InstallFlags & AgentFlags, terminal: Terminal): Promise<number> {
  const scope = await scopeOf(flags, terminal);
  const names = chosenAgents(flags, () => inUse(scope, terminal));
  const done = installAgents(names, { scope, program: hookProgram() });
  const lines = done.flatMap(({ agent, file, action }) => [
    `${AGENTS[agent].title}: ${DONE[action]} in ${shownPath(file, terminal.cwd)}.`,
    ...(AGENTS[agent].note === null ? [] : [`  ${AGENTS[agent].note}`]),
  ]);
  const mode =
    flags.mode === undefined || scope.kind !== 'project'
      ? []
      : [await writeMode(flags.mode, { folder: scope.top, repository: true })];
  await write(
    terminal.stdout,
    `${[...lines, ...mode, 'Agents read their hooks when they start: start a running one again.'].join('\n')}\n`,
  );
  return 0;
}

/** `tightlip guard uninstall --agents`. */
export async function uninstallAgentHooks(flags: AgentFlags, terminal: Terminal): Promise<number> {
  const scope = await scopeOf(flags, terminal);
  const done = uninstallAgents(
    chosenAgents(flags, () => AGENT_NAMES),
    scope,
  );
  const lines = done.map(({ agent, file }) => `${AGENTS[agent].title}: taken out of ${shownPath(file, terminal.cwd)}.`);
  const nothing = ['No agent had the guard here; nothing was changed.'];
  await write(terminal.stdout, `${(lines.length === 0 ? nothing : lines).join('\n')}\n`);
  return 0;
}

type StatusFlags = AgentFlags & { readonly json?: boolean };

/** `tightlip guard status --agents`: 0 where those that are named, or in use, have today's hooks; else 1. */
export async function agentHookStatus(flags: StatusFlags, terminal: Terminal): Promise<number> {
  const scope = await scopeOf(flags, terminal);
  const names = chosenAgents(flags, () => AGENT_NAMES);
  const all = agentStatus(names, { scope, program: hookProgram() });
  const used = new Set<AgentName>(typeof flags.agents === 'string' ? names : agentsInUse(scope));
  const shown = all.filter(({ agent, state }) => used.has(agent) || state !== 'absent');
  const lines = shown.map((one) => statusLine(one, terminal.cwd));
  const text =
    flags.json === true
      ? JSON.stringify(shown, null, 2)
      : (lines.length === 0 ? ['No agent has left a trace here.'] : lines).join('\n');
  await write(terminal.stdout, `${text}\n`);
  return shown.every(({ state }) => state === 'current') ? 0 : 1;
}

function statusLine({ agent, file, state }: AgentStatus, cwd: string): string {
  const { title } = AGENTS[agent];
  const again = `Run: tightlip guard install --agents ${agent}`;
  switch (state) {
    case 'current':
      return `${title}: installed in ${shownPath(file, cwd)}.`;
    case 'outdated':
      return `${title}: in ${shownPath(file, cwd)}, but not all of it is as it should be. ${again}`;
    case 'unreadable':
      return `${title}: ${shownPath(file, cwd)} cannot be read as settings. Mend it, then run: tightlip guard install --agents ${agent}`;
    case 'absent':
      return `${title}: not installed. ${again}`;
  }
}

async function scopeOf({ global }: AgentFlags, terminal: Terminal): Promise<AgentScope> {
  if (global === true) {
    if (terminal.home === null) throw new UsageError('E_NO_HOME', 'There is no home folder: set HOME, then try again.');
    return { kind: 'user', home: terminal.home, env: terminal.env };
  }
  const repo = await findRepository(terminal.cwd, { env: terminal.env });
  if (repo !== null && repo.workTree !== null) return { kind: 'project', top: repo.workTree };
  throw new UsageError(
    'E_NOT_A_REPOSITORY',
    `${terminal.cwd} is in no working tree of git. Go into one, or use --global for all projects of yours.`,
  );
}

/** The agents of `--agents a,b`. @throws UsageError */
function chosenAgents({ agents }: AgentFlags, otherwise: () => readonly AgentName[]): readonly AgentName[] {
  if (typeof agents !== 'string') return otherwise();
  const names = agents
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown = names.find((name) => !isAgentName(name));
  if (unknown === undefined && names.length > 0) return [...new Set(names.filter(isAgentName))];
  throw new UsageError(
    'E_NO_SUCH_AGENT',
    `The guard knows no agent "${printable(unknown ?? agents)}". It knows: ${AGENT_NAMES.join(', ')}.`,
  );
}

/** Those that have left a trace here, or in the home of the user. @throws UsageError where none has */
function inUse(scope: AgentScope, { home, env }: Terminal): readonly AgentName[] {
  const here = agentsInUse(scope);
  const found = here.length > 0 || home === null ? here : agentsInUse({ kind: 'user', home, env });
  if (found.length > 0) return found;
  throw new UsageError(
    'E_NO_AGENT',
    `No coding agent has left a trace here. Name those you use: --agents ${AGENT_NAMES.join(',')}`,
  );
}
