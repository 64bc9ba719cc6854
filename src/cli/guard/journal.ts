import { findRepositorySync } from '../../git/index.js';
import { appendJournal, readJournal, type Journal, type JournalKind } from '../../guard/index.js';
import { printable } from '../../model/index.js';
import { write, type Terminal } from '../terminal.js';
import type { StatusFlags } from './flags.js';
import { guardTarget } from './target.js';

/** Notes what was done to the guard itself; where that cannot be written, it is done all the same. */
export function noteChange(kind: JournalKind, detail: string, terminal: Terminal): void {
  const repo = findRepositorySync(terminal.cwd, { env: terminal.env });
  if (repo === null) return;
  const date = new Date().toISOString();
  try {
    appendJournal(
      repo.commonDir,
      { date, kind, hook: '-', name: '-', mail: '-', head: repo.head ?? '-', detail },
      repo.objectFormat,
    );
  } catch {
    // `guard status` tells of a journal that cannot be written.
  }
}

/** One line on how the journal stands. */
export function journalLine({ lines, broken }: Journal): string {
  if (broken === null)
    return lines === 0 ? 'nothing was written yet' : `unbroken, ${lines} ${lines === 1 ? 'line' : 'lines'}`;
  return `broken at line ${broken.line} of ${lines}: ${broken.because}`;
}

/** `tightlip guard status --journal`: all lines, and 1 where one does not follow from those before it. */
export async function guardJournal({ json }: StatusFlags, terminal: Terminal): Promise<number> {
  const journal = readJournal((await guardTarget(terminal)).commonDir);
  const lines = journal.entries.map(({ date, kind, hook, head, name, detail }) =>
    printable(
      [date, kind.padEnd(10), hook.padEnd(16), head.slice(0, SHORT_ID).padEnd(SHORT_ID), name, detail].join('  '),
    ),
  );
  const text =
    json === true ? JSON.stringify(journal, null, 2) : [...lines, `Journal: ${journalLine(journal)}.`].join('\n');
  await write(terminal.stdout, `${text}\n`);
  return journal.broken === null ? 0 : 1;
}

const SHORT_ID = 10;
