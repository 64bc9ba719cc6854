import type { Scored, Span } from '../../model/index.js';
import type { PackedPlace, Placed } from '../overlap.js';
import { isCopied, type Segments } from './segments.js';

/** A scored candidate with its places in the object, and all bytes on which it depends. Holds no bytes of the object. */
export type Kept = {
  readonly scored: Scored;
  readonly at: Span;
  readonly extent: Span;
  readonly parts: readonly Span[];
  readonly reach: Span;
  readonly packed?: PackedPlace;
};

export const asPlaced = ({ scored, at, parts, packed }: Kept): Placed => ({
  scored,
  at,
  parts,
  ...(packed === undefined ? {} : { packed }),
});

/** What the base holds and a copy carries over unchanged, at its new place. */
export function inherit(kept: readonly Kept[], segments: Segments): Kept[] {
  const found: Kept[] = [];
  if (kept.length === 0) return found;
  const { copies } = segments;
  for (let segment = 0; segment * 3 < copies.length; segment++) {
    const [start, base] = [copies[segment * 3] as number, copies[segment * 3 + 1] as number];
    if (base < 0) continue;
    for (const item of kept) {
      const moved = shift(item.reach, start - base);
      if (touches(segments, segment, item.at, start - base) && isCopied(segments, segment, moved))
        found.push(shifted(item, start - base));
    }
  }
  return found;
}

/** Whether the secret itself lies in the segment: its reach may go past both ends of the file. */
function touches({ copies }: Segments, segment: number, at: Span, by: number): boolean {
  const start = copies[segment * 3] as number;
  return at.start + by >= start && at.end + by <= start + (copies[segment * 3 + 2] as number);
}

const shift = (at: Span, by: number): Span => ({ start: at.start + by, end: at.end + by });

const shifted = (item: Kept, by: number): Kept =>
  by === 0
    ? item
    : {
        ...item,
        at: shift(item.at, by),
        extent: shift(item.extent, by),
        parts: item.parts.map((part) => shift(part, by)),
        reach: shift(item.reach, by),
      };
