import { printable } from '../../model/index.js';
import type { Span } from '../../model/index.js';
import type { DecoderName } from '../names.js';
import { PieceMap } from '../pieces.js';
import type { SourceMap } from '../region.js';
import type { Unpacked } from '../stream/output.js';

/** What came out of a part. Without a map all of it comes from all of the part's bytes. */
export type Content = Omit<Unpacked, 'bytes'> & { readonly bytes: Uint8Array; readonly map?: SourceMap };

/** One thing that packed bytes hold. `core` spans the bytes that hold it; `unpack` gives at most `limit` bytes of it. */
export type Part = {
  readonly name: DecoderName;
  readonly entry?: string;
  readonly core: Span;
  unpack(limit: number): Content;
};

/** Something that cannot be read. */
export type Refusal = { readonly refused: string; readonly entry?: string };

/** Entries that one archive may have. */
export const MOST_ENTRIES = 100_000;
export const TOO_MANY: Refusal = { refused: `it has more than ${MOST_ENTRIES} entries` };

const LONGEST_NAME = 200;

/**
 * The name of an entry as reports show it: one line of bounded length. Of a longer one the last folders are left, and no part of
 * a word: half a secret would not be known for one.
 */
export function entryName(bytes: Buffer): string {
  const text = printable(bytes.toString('utf8', 0, Math.min(bytes.length, 1 << 16)));
  if (text.length <= LONGEST_NAME) return text;
  const cut = text.indexOf('/', text.length - LONGEST_NAME + 1);
  return cut < 0 ? `… (${text.length} characters)` : `…${text.slice(cut)}`;
}

/** An entry that stands in the archive as it is. */
export function storedPart(bytes: Buffer, name: DecoderName, { entry, core }: { entry: string; core: Span }): Part {
  return { name, entry, core, unpack: (limit) => contentOf(bytes, [core], limit) };
}

/** Pieces of the bytes, one behind the other, each at its place. Ends at the limit. */
export function contentOf(bytes: Buffer, spans: readonly Span[], limit: number): Content {
  const map = new PieceMap();
  let room = limit;
  const pieces = spans.map(({ start, end }) => {
    const stop = Math.min(end, start + room);
    map.items(start, { length: 1, stride: 1, size: 1 }, stop - start);
    room -= stop - start;
    return bytes.subarray(start, stop);
  });
  const whole = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return {
    bytes: pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces),
    map,
    ...(whole > limit ? { overflow: true } : {}),
  };
}

/** Texts that stand apart in the bytes, each on a line of its own. A line's end belongs to the last byte before it. */
export function linesPart(bytes: Buffer, name: DecoderName, spans: readonly Span[]): Part | null {
  const filled = spans.filter(({ start, end }) => end > start);
  const [first, last] = [filled[0], filled.at(-1)];
  if (first === undefined || last === undefined) return null;
  const core = { start: first.start, end: last.end };
  return { name, core, unpack: (limit) => linesOf(bytes, filled, limit) };
}

function linesOf(bytes: Buffer, spans: readonly Span[], limit: number): Content {
  const size = spans.reduce((sum, { start, end }) => sum + end - start + 1, 0);
  const text = Buffer.allocUnsafe(Math.min(size, limit));
  const map = new PieceMap();
  for (const { start, end } of spans) {
    if (map.size + end - start + 1 > limit) return { bytes: text.subarray(0, map.size), map, overflow: true };
    bytes.copy(text, map.size, start, end);
    map.items(start, { length: 1, stride: 1, size: 1 }, end - start);
    text[map.size] = 10;
    map.items(end - 1, { length: 1, stride: 1, size: 1 });
  }
  return { bytes: text, map };
}
