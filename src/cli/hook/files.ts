import { readFileSync, statSync } from 'node:fs';
import { printable } from '../../model/index.js';
import { UsageError } from '../usage-error.js';

/** As much as the configuration reads of such a file, whose own reader would load too much for a hook. */
const LIMIT = 32 * 1024 ** 2;

/** Whether there is something to read at `path`: a pipe or a device in a hostile repository would keep the commit waiting for ever. */
export const isRegular = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** The text of the allow file, null when there is none. @throws UsageError for what is no file, or too large */
export function allowFileText(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return null;
  if (stat.isFile() && stat.size <= LIMIT) return readFileSync(path, 'utf8');
  const because = stat.isFile()
    ? `is larger than ${LIMIT / 1024 ** 2} MiB; make it smaller`
    : 'is no regular file; put a file there or remove it';
  throw new UsageError('E_ALLOW_FILE', `${printable(path)} ${because}.`);
}
