import { plainView, type Span, type Unit, type View } from '../../model/index.js';
import type { EncodingMarks } from './encoding-marks.js';
import { outOfRuns } from './run-edges.js';
import type { FreshZones } from './segments.js';

/** On how many bytes beside a decoded region it may depend whether and how it is decoded (`decode` says 256). */
export const DECODE_MARGIN = 640;
/** A region that depends on a byte has a mark at most this far from it: `DECODE_MARGIN`, and what a region copies beside its escapes. */
const MARK_MARGIN = 960;

/** Slices round what is fresh in which something may be decoded. */
export function slicesToDecode(bytes: Uint8Array, fresh: FreshZones, marks: EncodingMarks): readonly Span[] {
  const slices: Span[] = [];
  for (const range of fresh.widened(MARK_MARGIN, bytes.length)) {
    const { start, end } = outOfRuns(bytes, range);
    if (!marks.standIn(start, end)) continue;
    const more = 2 * DECODE_MARGIN - MARK_MARGIN;
    slices.push(outOfRuns(bytes, { start: Math.max(0, start - more), end: Math.min(bytes.length, end + more) }));
  }
  return joined(slices);
}

/** The place of an outermost decoded region, with all bytes on which it depends. */
export function widened(view: View): Span {
  const region = view.toUnit({ start: 0, end: view.bytes.length });
  return { start: region.start - DECODE_MARGIN, end: region.end + DECODE_MARGIN };
}

/** A part of a file as a view whose places are those of the file. */
export function sliceView({ unit, bytes }: View, slice: Span): View {
  const part: Unit = {
    id: unit.id,
    origins: unit.origins,
    bytes: bytes.subarray(slice.start, slice.end),
  };
  return {
    ...plainView(part),
    toUnit: (at) => ({ start: at.start + slice.start, end: at.end + slice.start }),
  };
}

export function joined(ranges: readonly Span[]): readonly Span[] {
  const all: { start: number; end: number }[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else all.push({ ...range });
  }
  return all;
}
