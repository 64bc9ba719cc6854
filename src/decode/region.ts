import type { Span } from '../model/index.js';
import type { DecoderName } from './names.js';

/** Where decoded bytes come from, and whether any of them was decoded rather than copied. */
export type SourceMap = { toSource(at: Span): Span; decodes(at: Span): boolean };

export type Decoded = { readonly bytes: Uint8Array; readonly map: SourceMap };

/**
 * A place that a decoder understands. `core` spans what is encoded there (without margins and padding), `size` bounds the
 * length of the outcome in bytes. `decode` does the work, and says undefined when nothing useful comes out.
 */
export type Region = {
  readonly name: DecoderName;
  readonly core: Span;
  readonly size: number;
  decode(): Decoded | undefined;
  /** Only for escapes: the spans of those that made the region worth a view. */
  marks?(): Iterable<Span>;
};

/** Regions above this length are cut into parts that overlap, so that their maps stay small. In bytes. */
const LONGEST_PART = 1 << 20;
/** More than twice the farthest reach that a detector may have. In bytes. */
const PART_OVERLAP = 1 << 16;

/** `whole` in parts of bounded length, each overlapping the one before. */
export function* partsOf(whole: Span): Generator<Span> {
  let start = whole.start;
  while (whole.end - start > LONGEST_PART) {
    yield { start, end: start + LONGEST_PART };
    start += LONGEST_PART - PART_OVERLAP;
  }
  yield { start, end: whole.end };
}
