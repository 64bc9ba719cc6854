import type { Span } from '../model/index.js';
import type { DecoderName } from './names.js';
import { PieceMap } from './pieces.js';
import { partsOf } from './region.js';
import type { Decoded, Region } from './region.js';

/**
 * One escape as read. `length` counts its bytes (0: none stands here), `size` those that it gives, which are in `bytes`.
 * `counts` tells whether it can hide anything: clusters in which none counts are not worth a view.
 */
export type Escape = { length: number; size: number; counts: boolean; readonly bytes: Uint8Array };

/** An escape-like encoding: the byte that opens each escape, and how to read one. */
export type EscapeKind = {
  readonly name: DecoderName;
  readonly lead: number;
  read(bytes: Buffer, at: number, into: Escape): void;
};

/** Escapes that count and are at most this far apart are one cluster. In bytes. */
const WIDEST_GAP = 200;
/** What is copied on each side of a cluster, less the lines that it would cut. In bytes. */
const MARGIN = 256;
const LINE_FEED = 10;

const emptyEscape = (): Escape => ({ length: 0, size: 0, counts: false, bytes: new Uint8Array(4) });

/** The clusters of one kind of escape in `bytes`, each with its margins. */
export function* escapeRegions(bytes: Buffer, kind: EscapeKind): Generator<Region> {
  let cluster: { start: number; end: number } | undefined;
  for (const mark of countingEscapes(bytes, kind, { start: 0, end: bytes.length })) {
    if (cluster !== undefined && mark.start - cluster.end <= WIDEST_GAP) {
      cluster.end = mark.end;
      continue;
    }
    if (cluster !== undefined) yield* regionsOf(bytes, kind, cluster);
    cluster = { start: mark.start, end: mark.end };
  }
  if (cluster !== undefined) yield* regionsOf(bytes, kind, cluster);
}

/** Spans of runs of escapes that count: neighbours without a byte between them are one span. */
function* countingEscapes(bytes: Buffer, kind: EscapeKind, within: Span): Generator<Span> {
  const escape = emptyEscape();
  let at = nextLead(bytes, kind.lead, within.start);
  while (at >= 0 && at < within.end) {
    const start = at;
    let counts = false;
    do {
      kind.read(bytes, at, escape);
      counts = escape.length > 0 && escape.counts;
      at += Math.max(1, escape.length);
    } while (counts && bytes[at] === kind.lead);
    const end = counts ? at : at - Math.max(1, escape.length);
    if (end > start) yield { start, end };
    at = nextLead(bytes, kind.lead, at);
  }
}

const nextLead = (bytes: Buffer, lead: number, from: number): number =>
  bytes[from] === lead ? from : bytes.indexOf(lead, from);

function* regionsOf(bytes: Buffer, kind: EscapeKind, cluster: Span): Generator<Region> {
  for (const core of partsOf({ ...cluster })) {
    const whole = widened(bytes, core, kind.lead);
    yield {
      name: kind.name,
      core,
      size: whole.end - whole.start,
      decode: () => decodeEscapes(bytes, kind, whole),
      marks: () => countingEscapes(bytes, kind, core),
    };
  }
}

/** `core` with its margins. Where a margin holds a line end, it stops at the outermost one; it never starts inside an escape. */
function widened(bytes: Buffer, core: Span, lead: number): Span {
  let start = Math.max(0, core.start - MARGIN);
  if (start > 0) {
    const line = bytes.subarray(start, core.start).indexOf(LINE_FEED);
    if (line >= 0) start += line + 1;
    while (start < core.start && bytes[start - 1] === lead) start++;
  }
  let end = Math.min(bytes.length, core.end + MARGIN);
  if (end < bytes.length) {
    const line = bytes.subarray(core.end, end).lastIndexOf(LINE_FEED);
    if (line >= 0) end = core.end + line + 1;
  }
  return { start, end };
}

/** Copies what stands between escapes, and decodes every escape that ends inside `whole`, whether it counts or not. */
function decodeEscapes(bytes: Buffer, kind: EscapeKind, whole: Span): Decoded {
  const escape = emptyEscape();
  const decoded = Buffer.allocUnsafe(whole.end - whole.start);
  const map = new PieceMap();
  let copied = whole.start;
  let at = nextLead(bytes, kind.lead, whole.start);
  while (at >= 0 && at < whole.end) {
    kind.read(bytes, at, escape);
    if (escape.length === 0 || at + escape.length > whole.end) {
      at = nextLead(bytes, kind.lead, at + 1);
      continue;
    }
    copyTo(decoded, map, { bytes, start: copied, end: at });
    for (let i = 0; i < escape.size; i++) decoded[map.size + i] = escape.bytes[i] ?? 0;
    map.items(at, { length: escape.length, stride: escape.length, size: escape.size });
    copied = at + escape.length;
    at = nextLead(bytes, kind.lead, copied);
  }
  copyTo(decoded, map, { bytes, start: copied, end: whole.end });
  return { bytes: decoded.subarray(0, map.size), map };
}

function copyTo(decoded: Buffer, map: PieceMap, from: Span & { readonly bytes: Buffer }): void {
  if (from.end <= from.start) return;
  from.bytes.copy(decoded, map.size, from.start, from.end);
  map.copy(from.start, from.end - from.start);
}

/** Says that no escape stands here. */
export function readNone(into: Escape): void {
  into.length = 0;
  into.counts = false;
}

/** True for what can be part of a secret or of its context: printable ASCII, not the space. */
export const isGraphic = (code: number): boolean => code > 0x20 && code < 0x7f;

/** Quotes count only next to `:` or `=`, as in JSON inside JSON: elsewhere they are ordinary text in ordinary strings. */
export function quotesAssignment(bytes: Buffer, start: number, end: number): boolean {
  return (
    isAssigning(bytes, bytes[end] === 0x20 ? end + 1 : end) ||
    isAssigning(bytes, bytes[start - 1] === 0x20 ? start - 2 : start - 1)
  );
}

const isAssigning = (bytes: Buffer, at: number): boolean => bytes[at] === 0x3a || bytes[at] === 0x3d;
