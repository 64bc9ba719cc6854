import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printable, reasonOf } from '../model/index.js';
import { GuardError, systemCode } from './guard-error.js';
import { appendJournal, guardFolder, readJournal } from './journal.js';
import type { ChainHash, JournalEntry } from './journal-line.js';

/** A commit that somebody let pass on record. `date` is ISO 8601 in UTC, `head` the commit before it, `-` where there was none. */
export type Skip = {
  readonly date: string;
  readonly name: string;
  readonly mail: string;
  readonly hook: string;
  readonly head: string;
  readonly reason: string;
};

/** `malformed` holds the 1-based numbers of lines that are no record: somebody edited the file. */
export type SkipLog = { readonly skips: readonly Skip[]; readonly malformed: readonly number[] };

/** One record a line, six fields with tabs between them: as earlier versions wrote it, before there was a journal. */
const RECORD =
  /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)\t([^\t]*)\t([^\t]*)\t([a-z-]+)\t(-|[0-9a-f]{40}|[0-9a-f]{64})\t([^\t]*)$/;

export const skipLogPath = (commonDir: string): string => join(guardFolder(commonDir), 'skips.log');

/** Adds one record to the journal. @throws GuardError `write-failed`: then the commit must not pass */
export function recordSkip(commonDir: string, skip: Skip, algorithm: ChainHash = 'sha1'): void {
  const { date, name, mail, hook, head, reason } = skip;
  appendJournal(commonDir, { date, kind: 'skip', hook, name, mail, head, detail: reason }, algorithm);
}

/** All records, the oldest first; none where nobody skipped yet. @throws GuardError `skips-unreadable` */
export function readSkips(commonDir: string): SkipLog {
  const skips: Skip[] = [];
  const malformed: number[] = [];
  for (const [index, line] of readLog(skipLogPath(commonDir)).split('\n').entries()) {
    if (line === '') continue;
    const skip = parseSkip(line);
    if (skip === null) malformed.push(index + 1);
    else skips.push(skip);
  }
  const { entries } = readJournal(commonDir);
  return { skips: [...skips, ...entries.filter(({ kind }) => kind === 'skip').map(skipOf)], malformed };
}

const skipOf = ({ date, name, mail, hook, head, detail }: JournalEntry): Skip => ({
  date,
  name,
  mail,
  hook,
  head,
  reason: detail,
});

function readLog(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (thrown) {
    if (systemCode(thrown) === 'ENOENT') return '';
    throw new GuardError(
      'skips-unreadable',
      `The record of skips ${printable(path)} could not be read (${reasonOf(thrown)}): make it readable, then run this again.`,
      { cause: thrown },
    );
  }
}

function parseSkip(line: string): Skip | null {
  const [, date, name, mail, hook, head, reason] = RECORD.exec(line) ?? [];
  if (date === undefined || name === undefined || mail === undefined) return null;
  if (hook === undefined || head === undefined || reason === undefined) return null;
  return { date, name, mail, hook, head, reason };
}
