import { guardStatus, readJournal } from '../../guard/index.js';
import { write, type Terminal } from '../terminal.js';
import type { StatusFlags } from './flags.js';
import { guardJournal, journalLine } from './journal.js';
import { guardReadiness } from './readiness.js';
import { configuredHere } from './configured.js';
import { guardTarget, hookProgram } from './target.js';
import { isEffective, statusLines, switchLines } from './words.js';

/** `tightlip guard status`: 0 where every hook is there and runs and the journal is unbroken, else 1. */
export async function guardStatusCommand(flags: StatusFlags, terminal: Terminal): Promise<number> {
  if (flags.readiness === true) return guardReadiness(flags, terminal);
  if (flags.journal === true) return guardJournal(flags, terminal);
  const { json } = flags;
  const program = hookProgram();
  const target = await guardTarget(terminal);
  const status = guardStatus(target, {
    ...(program === null ? {} : { program }),
    surroundings: terminal,
    ...(await configuredHere(terminal)),
  });
  const lines = status.hooks.flatMap((hook) => statusLines(hook, terminal.cwd));
  lines.push(...switchLines(status));
  if (status.manager !== null) lines.push(`Hook manager: ${status.manager}`);
  const { lines: written, broken } = readJournal(target.commonDir);
  lines.push(`Journal: ${journalLine({ entries: [], lines: written, broken })}.`);
  const told = { ...status, journal: { lines: written, broken } };
  await write(terminal.stdout, json === true ? `${JSON.stringify(told, null, 2)}\n` : `${lines.join('\n')}\n`);
  return status.hooks.every(isEffective) && broken === null ? 0 : 1;
}
