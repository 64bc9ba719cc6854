import { printable } from '../../model/index.js';
import { write, type Terminal } from '../terminal.js';
import type { Check } from './check.js';
import { inspect } from './checks.js';

export type DoctorFlags = { readonly json?: boolean };

/** `tightlip doctor`: 2 where something makes scans impossible, else 0. */
export async function doctorCommand({ json }: DoctorFlags, terminal: Terminal): Promise<number> {
  const checks = await inspect(terminal);
  await write(
    terminal.stdout,
    json === true ? `${JSON.stringify(checks, null, 2)}\n` : `${checks.flatMap(linesOf).join('\n')}\n`,
  );
  return checks.some(({ state }) => state === 'broken') ? 2 : 0;
}

const SHOWN = { ok: 'ok', attention: 'attention', broken: 'broken' } as const;

function linesOf({ name, state, says, toDo }: Check): readonly string[] {
  return [
    `${SHOWN[state].padEnd(9)}  ${name.padEnd(14)}  ${printable(says)}`,
    ...(toDo === null ? [] : [`${' '.repeat(27)}${printable(toDo)}`]),
  ];
}
