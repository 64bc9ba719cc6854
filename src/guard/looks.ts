import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { guardFolder } from './journal.js';

/** How a look at what is to be committed ended. */
export const LOOK_OUTCOMES = ['passed', 'observed', 'warned', 'blocked', 'incomplete'] as const;
export type LookOutcome = (typeof LOOK_OUTCOMES)[number];

/** What begins the mark of a look at commits that were written anew; their ids follow, with commas between them. */
export const REWRITTEN = 'rewritten:';

/**
 * One look of a hook. `head` is the commit before, `-` where there was none; `mark` names the changes against it, or the commits that
 * were looked at.
 */
export type Look = {
  readonly date: string;
  readonly hook: string;
  readonly head: string;
  readonly mark: string;
  readonly outcome: LookOutcome;
};

/** Two files of this size are kept: some twenty thousand commits. */
const MOST_BYTES = 1 << 20;

const looksPath = (commonDir: string): string => join(guardFolder(commonDir), 'looks.log');
const olderPath = (commonDir: string): string => join(guardFolder(commonDir), 'looks.1.log');

/** Notes a look, in a tenth of a millisecond. What cannot be noted is no reason to stop a commit. */
export function recordLook(commonDir: string, look: Look): void {
  const path = looksPath(commonDir);
  try {
    mkdirSync(guardFolder(commonDir), { recursive: true });
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MOST_BYTES) renameSync(path, olderPath(commonDir));
    const { date, hook, head, mark, outcome } = look;
    appendFileSync(path, `${date.replace(/\.\d+Z$/, 'Z')}\t${hook}\t${head}\t${mark}\t${outcome}\n`);
  } catch {
    // Then later it is not known that the hook has seen it; nobody is accused for that.
  }
}

/** All looks that are still known, the oldest first; `whole` is false where older ones were dropped. */
export function readLooks(commonDir: string): { readonly looks: readonly Look[]; readonly whole: boolean } {
  const older = textOf(olderPath(commonDir));
  return {
    looks: `${older}${textOf(looksPath(commonDir))}`.split('\n').flatMap((line) => parseLook(line) ?? []),
    whole: older === '',
  };
}

function parseLook(line: string): Look | null {
  const [date = '', hook = '', head = '', mark = '', outcome = ''] = line.split('\t');
  const known = LOOK_OUTCOMES.find((each) => each === outcome);
  return known === undefined || Number.isNaN(Date.parse(date)) ? null : { date, hook, head, mark, outcome: known };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
