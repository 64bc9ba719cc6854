import { IdCursor } from './id-cursor.js';
import { differenceOf, unionOf } from './id-list.js';

/** Two lists of ids: objects in which nothing was seen, and objects in which something was. No id is in both. */
export type KnownIds = { readonly clean: Uint8Array; readonly notable: Uint8Array };

export const NO_IDS: KnownIds = { clean: new Uint8Array(0), notable: new Uint8Array(0) };

/** What either knows. Where they differ about an object, something was seen in it: it is read again. */
export function mergeKnown(a: KnownIds, b: KnownIds, width: number): KnownIds {
  const notable = unionOf(a.notable, b.notable, width);
  return { clean: differenceOf(unionOf(a.clean, b.clean, width), notable, width), notable };
}

export const UNKNOWN = 0;
export const CLEAN = 1;
export const NOTABLE = 2;

/** Fills `marks`, one for each of the ids, from what is known. */
export function markIds(
  known: KnownIds,
  ids: Uint8Array,
  { marks, width }: { readonly marks: Uint8Array; readonly width: number },
): void {
  const clean = new IdCursor(known.clean, width);
  const notable = new IdCursor(known.notable, width);
  for (let nth = 0, from = 0; from + width <= ids.length; nth++, from += width) {
    if (notable.seek(ids, from)) marks[nth] = NOTABLE;
    else marks[nth] = clean.seek(ids, from) ? CLEAN : UNKNOWN;
  }
}
