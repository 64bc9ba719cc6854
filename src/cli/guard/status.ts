import { guardStatus } from '../../guard/index.js';
import { write, type Terminal } from '../terminal.js';
import type { StatusFlags } from './flags.js';
import { guardTarget, hookProgram } from './target.js';
import { isEffective, statusLines } from './words.js';

/** `tightlip guard status`: 0 where every hook is there and runs, else 1. */
export async function guardStatusCommand({ json }: StatusFlags, terminal: Terminal): Promise<number> {
  const program = hookProgram();
  const status = guardStatus(await guardTarget(terminal), program === null ? {} : { program });
  const lines = status.hooks.flatMap((hook) => statusLines(hook, terminal.cwd));
  if (status.manager !== null) lines.push(`Hook manager: ${status.manager}`);
  await write(terminal.stdout, json === true ? `${JSON.stringify(status, null, 2)}\n` : `${lines.join('\n')}\n`);
  return status.hooks.every(isEffective) ? 0 : 1;
}
