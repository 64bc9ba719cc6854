import { platform } from 'node:os';
import type { HookProgram } from '../stub.js';
import { AGENTS, type AgentName, type AgentScope } from './agents.js';

/** A line that calls the guard, of any version: how it finds its own again. It looks at the raw text of JSON. */
export const OWN_COMMAND = /(?:hook\.cjs(?:'|\\?")? |guard run )agent-[a-z]+\b/;

export type CommandOptions = { readonly scope: AgentScope['kind']; readonly program: HookProgram | null };

/**
 * The shell line that an agent runs. What a project shares names no path of this machine: there, the tightlip of the project is
 * taken, else the one on PATH. Exit code 2 stops whatever was about to happen, so that also is what a line that cannot run answers.
 */
export function agentCommand(name: AgentName, { scope, program }: CommandOptions): string {
  if (scope === 'project') {
    return (
      `t="${AGENTS[name].top}/node_modules/.bin/tightlip"; [ -x "$t" ] || t=tightlip; ` +
      `"$t" guard run agent-${name} || exit 2`
    );
  }
  if (program === null) return `tightlip guard run agent-${name} || exit 2`;
  if (platform() === 'win32') return `"${program.node}" "${program.script}" agent-${name}`;
  return `${word(program.node)} ${word(program.script)} agent-${name} || exit 2`;
}

const word = (path: string): string => `'${path.replaceAll("'", `'\\''`)}'`;
