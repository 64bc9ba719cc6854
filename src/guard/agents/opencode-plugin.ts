import type { HookProgram } from '../stub.js';
import type { AgentScope } from './agents.js';

const FIRST_LINE =
  '// tightlip guard: put in by `tightlip guard install --agents opencode`; `uninstall` in its place takes it out.';

export const isOwnPlugin = (text: string): boolean => text.startsWith(FIRST_LINE);

export type PluginOptions = { readonly scope: AgentScope['kind']; readonly program: HookProgram | null };

/**
 * The plugin of opencode, which has no hooks that are commands: it hands what happens to the guard, and does what that answers. A
 * prompt is replaced, as nothing else keeps it from the model (https://github.com/anomalyco/opencode/issues/30434); a tool call is
 * stopped by an error, its output replaced (https://opencode.ai/docs/plugins).
 */
export function opencodePlugin({ scope, program }: PluginOptions): string {
  const known = scope === 'project' || program === null ? null : [program.node, program.script];
  return `${FIRST_LINE}
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const PROGRAM = ${Buffer.from(JSON.stringify(known)).toString('latin1')};

function programIn(folder) {
  const own = join(folder, 'node_modules', '.bin', 'tightlip');
  return PROGRAM ?? [existsSync(own) ? own : 'tightlip', 'guard', 'run'];
}

function ask(folder, happening) {
  const [file, ...args] = programIn(folder);
  const ran = spawnSync(file, [...args, 'agent-opencode'], {
    cwd: folder,
    input: JSON.stringify({ ...happening, cwd: folder }),
    encoding: 'utf8',
    timeout: 30_000,
    windowsHide: true,
  });
  const said = (ran.stderr ?? '').trim();
  if (ran.status === 0) return { stops: false, said };
  return { stops: true, said: said || 'tightlip could not be started, so this was stopped. Install tightlip again.' };
}

export const TightlipGuard = async ({ directory }) => ({
  'chat.message': async (_input, output) => {
    const { stops, said } = ask(directory, { event: 'chat.message', parts: output.parts });
    if (!stops) return;
    for (const part of output.parts) if (part.type === 'text') part.text = said;
    output.parts.splice(0, output.parts.length, ...output.parts.filter((part) => part.type === 'text').slice(0, 1));
  },
  'tool.execute.before': async (input, output) => {
    const { stops, said } = ask(directory, { event: 'tool.execute.before', tool: input.tool, args: output.args });
    if (stops) throw new Error(said);
  },
  'tool.execute.after': async (input, output) => {
    const { title, output: text, metadata } = output;
    const answer = ask(directory, { event: 'tool.execute.after', tool: input.tool, output: { title, text, metadata } });
    if (answer.stops) Object.assign(output, { title: 'withheld by tightlip', output: answer.said, metadata: {} });
    else if (answer.said !== '') output.output = \`\${text}\\n\${answer.said}\`;
  },
});
`;
}
