import type { Span, View } from '../model/index.js';
import { isArchive, isStream } from './names.js';

/** What packed content may come to: a bomb must not fill the memory, nor take the time of all the rest. In bytes. */
const MOST_OF_STREAM = 64 << 20;
const MOST_OF_UNIT = 256 << 20;
/** Entries that all archives of a unit may have together. */
const MOST_ENTRIES_OF_UNIT = 200_000;
/** How many times its packed size content may be, where it is more than `FREE_OF_RATIO` bytes. */
const MOST_RATIO = 250;
const FREE_OF_RATIO = 16 << 20;
/** Archives in archives, and compressed files in compressed files. */
const DEEPEST_PACKING = 8;

/** How much of a part may come out, and what to say where that is not all. */
export type Allowance = { readonly limit: number; readonly because: string };

/** What one unit may still unpack to. */
export class UnpackBudget {
  #left = MOST_OF_UNIT;
  #entries = MOST_ENTRIES_OF_UNIT;

  spend(bytes: number): void {
    this.#left -= bytes;
  }

  /** To be asked once for each part. */
  allow(core: Span): Allowance {
    if (this.#entries-- <= 0)
      return { limit: 0, because: `its archives have more than ${MOST_ENTRIES_OF_UNIT} entries` };
    const ofRatio = Math.max(FREE_OF_RATIO, MOST_RATIO * (core.end - core.start));
    const limit = Math.max(0, Math.min(this.#left, MOST_OF_STREAM, ofRatio));
    if (limit === MOST_OF_STREAM)
      return { limit, because: `its unpacked content is larger than ${MOST_OF_STREAM} bytes` };
    if (limit === ofRatio)
      return { limit, because: `its unpacked content is more than ${MOST_RATIO} times as large as its packed content` };
    return { limit, because: `all that is unpacked of the file is larger than ${MOST_OF_UNIT} bytes` };
  }
}

/** Why nothing more may be opened in a view, for archives or for compressed files; null where it may. */
export function depthProblem({ via }: View, kind: 'archive' | 'stream'): string | null {
  const depth = via.filter(kind === 'archive' ? isArchive : isStream).length;
  return depth >= DEEPEST_PACKING ? `nested deeper than ${DEEPEST_PACKING} archives` : null;
}

/** How many encodings, archives left aside, lie between the unit and what the view shows. */
export const encodingsOf = ({ via }: View): number => via.filter((name) => !isArchive(name) && !isStream(name)).length;
