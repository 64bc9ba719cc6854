import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printable, reasonOf } from '../model/index.js';
import { GuardError, systemCode } from './guard-error.js';

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

/** One record a line, six fields with tabs between them; the stub writes the same without node. */
const RECORD =
  /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)\t([^\t]*)\t([^\t]*)\t([a-z-]+)\t(-|[0-9a-f]{40}|[0-9a-f]{64})\t([^\t]*)$/;

export const skipLogPath = (commonDir: string): string => join(commonDir, 'tightlip', 'skips.log');

/** Adds one record. @throws GuardError `write-failed`: then the commit must not pass */
export function recordSkip(commonDir: string, skip: Skip): void {
  const path = skipLogPath(commonDir);
  const fields = [secondOf(skip.date), skip.name, skip.mail, skip.hook, skip.head, skip.reason];
  try {
    mkdirSync(dirname(path), { recursive: true });
    appendFileSync(path, `${fields.map(oneLine).join('\t')}\n`);
  } catch (thrown) {
    throw new GuardError(
      'write-failed',
      `The skip could not be recorded in ${printable(path)} (${reasonOf(thrown)}): ` +
        'make that file writable, then try again.',
      { cause: thrown },
    );
  }
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
  return { skips, malformed };
}

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

/** Milliseconds go, as `date` of the shell knows none. */
const secondOf = (date: string): string => date.replace(/\.\d+Z$/, 'Z');

// eslint-disable-next-line no-control-regex -- the record's own separators are control characters
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f]/g, ' ');
