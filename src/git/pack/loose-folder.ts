import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gap, printable, reasonOf, type Gap } from '../../model/index.js';
import { isAbsent } from './object-folders.js';
import type { IdTable } from './id-table.js';

const FOLDER = /^[0-9a-f]{2}$/;
/** More files than anyone keeps: beyond it the rest is not listed. */
const MOST_LOOSE = 1 << 22;

/** Ids of the objects that stand in files of their own, or null when there are none. */
export function listLoose(folder: string, width: number, onGap: (gap: Gap) => void): IdTable | null {
  const names: string[] = [];
  const rest = new RegExp(`^[0-9a-f]{${2 * width - 2}}$`);
  for (const first of entriesOf(folder, onGap)
    .filter((name) => FOLDER.test(name))
    .sort()) {
    for (const name of entriesOf(join(folder, first), onGap).sort()) if (rest.test(name)) names.push(first + name);
    if (names.length > MOST_LOOSE) {
      onGap(gap('git', `objects ${printable(folder)}`, `more than ${MOST_LOOSE} loose objects`));
      break;
    }
  }
  if (names.length === 0) return null;
  const bytes = new Uint8Array(new SharedArrayBuffer(names.length * width));
  const view = Buffer.from(bytes.buffer);
  names.forEach((name, i) => view.write(name, i * width, 'hex'));
  return { bytes, start: 0, stride: width, width, count: names.length, numbering: null };
}

function entriesOf(folder: string, onGap: (gap: Gap) => void): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (!isAbsent(error)) onGap(gap('git', `objects ${printable(folder)}`, reasonOf(error)));
    return [];
  }
}
