import type { Span } from '../../model/index.js';
import { PieceMap } from '../pieces.js';
import type { Content, Part } from './part.js';
import { pagesOf } from './sqlite-pages.js';
import type { Pages, TextEncoding } from './sqlite-pages.js';

const [LEAF_TABLE, LEAF_INDEX, INNER_INDEX] = [0x0d, 0x0a, 0x02];
const LINE = 10;
const TAB = 9;

/**
 * The texts and blobs of a database's rows: one row a line, parted by tabs. In the file they stand side by side without a sign
 * between them, and long ones are spread over pages.
 */
export function* sqliteParts(bytes: Buffer): Generator<Part> {
  yield {
    name: 'sqlite',
    core: { start: 0, end: bytes.length },
    unpack: (limit) => new RowWriter(pagesOf(bytes), limit).content(),
  };
}

class RowWriter {
  readonly #pages: Pages;
  readonly #limit: number;
  readonly #map = new PieceMap();
  readonly #text: Buffer;
  /** Pages that values were continued on: none belongs to two, so that the work is that of one pass. */
  readonly #used = new Set<number>();
  /** How many bytes of records' heads may be read yet: rows that share theirs could make it any number. */
  #heads: number;

  constructor(pages: Pages, limit: number) {
    this.#pages = pages;
    this.#limit = limit;
    this.#heads = pages.bytes.length * 4;
    this.#text = Buffer.allocUnsafe(Math.min(limit, pages.bytes.length * (pages.encoding === 'utf-8' ? 2 : 3)));
  }

  content(): Content {
    let isWhole = true;
    for (const start of this.#pages.starts) isWhole = this.#page(start) && isWhole;
    return { bytes: this.#text.subarray(0, this.#map.size), map: this.#map, ...(isWhole ? {} : { overflow: true }) };
  }

  /** False when the limit was reached. Pages that hold no rows, and what only looks like rows, are passed over. */
  #page(start: number): boolean {
    const { bytes, size } = this.#pages;
    const tree = this.#pages.treeAt(start);
    const kind = bytes[tree];
    if (kind !== LEAF_TABLE && kind !== LEAF_INDEX && kind !== INNER_INDEX) return true;
    const end = Math.min(start + size, bytes.length);
    const head = tree + (kind === INNER_INDEX ? 12 : 8);
    if (head > end) return true;
    const count = Math.min(bytes.readUInt16BE(tree + 3), (end - head) >> 1);
    for (let cell = 0; cell < count; cell++) {
      const at = start + bytes.readUInt16BE(head + cell * 2);
      if (at < head + count * 2 || at >= end) continue;
      if (!this.#row(this.#payload(at, kind, end))) return false;
    }
    return true;
  }

  /** Where the payload of a cell stands: in its page, and on those that continue it. */
  #payload(at: number, kind: number, end: number): readonly Span[] {
    const { bytes, usable } = this.#pages;
    const size = readVarint(bytes, kind === INNER_INDEX ? at + 4 : at);
    const start = kind === LEAF_TABLE ? readVarint(bytes, size.end).end : size.end;
    const local = localSize(size.value, usable, kind === LEAF_TABLE);
    if (start + local > end) return [];
    const spans = [{ start, end: start + local }];
    let left = size.value - local;
    let next = left > 0 && start + local + 4 <= end ? bytes.readUInt32BE(start + local) : 0;
    while (left > 0 && next !== 0) {
      const page = this.#pages.startOf(next);
      if (page === undefined || this.#used.has(page) || page + 4 > bytes.length) break;
      this.#used.add(page);
      const length = Math.min(left, usable - 4, bytes.length - page - 4);
      spans.push({ start: page + 4, end: page + 4 + length });
      left -= length;
      next = bytes.readUInt32BE(page);
    }
    return spans;
  }

  /** Writes the values of a record; false when they find no room. */
  #row(payload: readonly Span[]): boolean {
    const [first] = payload;
    if (first === undefined) return true;
    const { bytes } = this.#pages;
    const head = readVarint(bytes, first.start);
    const headEnd = first.start + head.value;
    if (headEnd > first.end) return true;
    this.#heads -= head.value;
    if (this.#heads < 0) return false;
    let [at, offset, written] = [head.end, head.value, false];
    while (at < headEnd) {
      const { value: type, end } = readVarint(bytes, at);
      at = end;
      const size = sizeOf(type);
      if (type >= 12 && size > 0) {
        if (written && !this.#sign(TAB)) return false;
        if (!this.#value(payload, { start: offset, end: offset + size })) return false;
        written = true;
      }
      offset += size;
    }
    return !written || this.#sign(LINE);
  }

  /** A part of the payload, piece by piece. */
  #value(payload: readonly Span[], value: Span): boolean {
    let before = 0;
    for (const { start, end } of payload) {
      const [from, to] = [Math.max(value.start, before), Math.min(value.end, before + end - start)];
      if (from < to && !this.#copy(start + from - before, to - from)) return false;
      before += end - start;
    }
    return true;
  }

  #copy(from: number, length: number): boolean {
    const { bytes } = this.#pages;
    const room = Math.min(length, this.#limit - this.#map.size, this.#text.length - this.#map.size);
    bytes.copy(this.#text, this.#map.size, from, from + room);
    this.#map.items(from, { length: 1, stride: 1, size: 1 }, room);
    return room === length;
  }

  /** A sign of its own belongs to the byte before it. */
  #sign(sign: number): boolean {
    const written = signIn(sign, this.#pages.encoding);
    if (this.#map.size + written.length > this.#text.length) return false;
    const place = this.#map.toSource({ start: this.#map.size - 1, end: this.#map.size });
    written.copy(this.#text, this.#map.size);
    for (let i = 0; i < written.length; i++) this.#map.items(place.start, { length: 1, stride: 1, size: 1 });
    return true;
  }
}

function signIn(sign: number, encoding: TextEncoding): Buffer {
  if (encoding === 'utf-8') return Buffer.of(sign);
  return encoding === 'utf-16le' ? Buffer.of(sign, 0) : Buffer.of(0, sign);
}

/** How much of a payload stands in the cell itself. */
function localSize(size: number, usable: number, isTable: boolean): number {
  const most = isTable ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
  if (size <= most) return size;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const wanted = least + ((size - least) % (usable - 4));
  return wanted <= most ? wanted : least;
}

const FIXED_SIZES = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0];

const sizeOf = (type: number): number => FIXED_SIZES[type] ?? Math.floor((type - 12) / 2);

/** Up to nine bytes, seven bits each and eight in the last. Larger numbers than fit are as good as any: they lead nowhere. */
function readVarint(bytes: Buffer, start: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let at = start; at < start + 8; at++) {
    const byte = bytes[at] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, end: at + 1 };
  }
  return { value: value * 256 + (bytes[start + 8] ?? 0), end: start + 9 };
}
