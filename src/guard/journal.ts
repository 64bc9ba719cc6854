import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printable, reasonOf } from '../model/index.js';
import { GuardError, systemCode } from './guard-error.js';
import { bodyOf, chainOf, fits, parseBody, splitLine, type ChainHash, type JournalEntry } from './journal-line.js';
import { locked } from './journal-lock.js';

/** `broken` names the first line, 1-based, that does not follow from those before it. */
export type Journal = {
  readonly entries: readonly JournalEntry[];
  readonly lines: number;
  readonly broken: { readonly line: number; readonly because: string } | null;
};

/** Where the folder stands in which the guard keeps its records, for all working trees of a repository. */
export const guardFolder = (commonDir: string): string => join(commonDir, 'tightlip');
export const journalPath = (commonDir: string): string => join(guardFolder(commonDir), 'journal.log');
/** How many lines there are and the chain of the last: so that lines which are missing at the end are seen. */
const headPath = (commonDir: string): string => join(guardFolder(commonDir), 'journal.head');

/** Adds one line. The stub does the same without node. @throws GuardError `write-failed` */
export function appendJournal(commonDir: string, entry: JournalEntry, algorithm: ChainHash = 'sha1'): void {
  const path = journalPath(commonDir);
  const body = Buffer.from(bodyOf(entry));
  try {
    mkdirSync(guardFolder(commonDir), { recursive: true });
    locked(guardFolder(commonDir), () => {
      const text = readIfThere(path);
      const chain = chainOf(algorithm, { before: lastChain(text, headOf(commonDir).chain), body });
      const torn = text !== '' && !text.endsWith('\n');
      appendFileSync(path, Buffer.concat([Buffer.from(torn ? '\n' : ''), body, Buffer.from(`\t${chain}\n`)]));
      const lines = linesOf(text).length + 1;
      writeFileSync(headPath(commonDir), `${lines} ${chain}\n`);
    });
  } catch (thrown) {
    if (thrown instanceof GuardError) throw thrown;
    throw new GuardError(
      'write-failed',
      `${printable(path)} could not be written to (${reasonOf(thrown)}): make that file writable, then try again.`,
      { cause: thrown },
    );
  }
}

/** All lines, and whether each follows from those before it. @throws GuardError `journal-unreadable` */
export function readJournal(commonDir: string): Journal {
  const lines = linesOf(readOrRefuse(journalPath(commonDir)));
  const entries: JournalEntry[] = [];
  let before = '';
  let broken: Journal['broken'] = null;
  for (const [index, line] of lines.entries()) {
    const parts = splitLine(line);
    if (broken === null && !fits(before, parts))
      broken = { line: index + 1, because: 'it was altered, or lines before it were removed or moved' };
    before = parts.chain;
    const entry = parseBody(parts.body);
    if (entry !== null) entries.push(entry);
  }
  return { entries, lines: lines.length, broken: broken ?? brokenAtEnd(commonDir, lines) };
}

function brokenAtEnd(commonDir: string, lines: readonly string[]): Journal['broken'] {
  const head = headOf(commonDir);
  if (head.lines > lines.length) {
    const gone = head.lines - lines.length;
    return { line: lines.length + 1, because: `${gone} ${gone === 1 ? 'line is' : 'lines are'} gone from the end` };
  }
  if (head.lines === 0 && lines.length > 1)
    return { line: lines.length, because: 'journal.head is gone, so lines may be missing at the end' };
  if (head.lines === 0 || splitLine(lines[head.lines - 1] ?? '').chain === head.chain) return null;
  return { line: head.lines, because: 'journal.head speaks of another line there' };
}

/**
 * The chain that the next line goes on from. Where the end of the journal is not what its head says, lines are missing, and the next line must
 * not hide that; unless a process ended between the two.
 */
function lastChain(text: string, head: string): string {
  const lines = linesOf(text);
  const [before, last] = [lines.at(-2), lines.at(-1)].map((line) => (line === undefined ? '' : splitLine(line).chain));
  return head === '' || head === last || head === before ? (last ?? '') : head;
}

function headOf(commonDir: string): { readonly lines: number; readonly chain: string } {
  const [, lines = '0', chain = ''] = /^(\d{1,15}) ([0-9a-f]{40,64})\n?$/.exec(readIfThere(headPath(commonDir))) ?? [];
  return { lines: Number(lines), chain };
}

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch (thrown) {
    if (systemCode(thrown) === 'ENOENT') return '';
    throw thrown;
  }
}

function readOrRefuse(path: string): string {
  try {
    return readIfThere(path);
  } catch (thrown) {
    throw new GuardError(
      'journal-unreadable',
      `The journal ${printable(path)} could not be read (${reasonOf(thrown)}): make it readable, then run this again.`,
      { cause: thrown },
    );
  }
}
