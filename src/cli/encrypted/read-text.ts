import { readFileSync, statSync } from 'node:fs';

const MOST_BYTES = 1 << 20;

/** The text of a regular file of at most 1 MiB, empty where there is none: a pipe would keep the commit waiting. */
export function readText(path: string): string {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat?.isFile() === true && stat.size <= MOST_BYTES ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}
