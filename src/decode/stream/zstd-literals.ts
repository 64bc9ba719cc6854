import { CUT_OFF, DAMAGED, Damaged } from './output.js';
import type { Frame } from './zstd-frame.js';
import { decodeHuffman, readHuffman } from './zstd-huffman.js';
import type { HuffmanTable } from './zstd-huffman.js';

const MOST_LITERALS = 1 << 17;

export type Literals = { readonly literals: Buffer; readonly end: number };

/** The literals section of a block: raw, one byte repeated, or Huffman in one or four streams. */
export function readLiterals(bytes: Buffer, frame: Frame): Literals {
  const head = bytes[0];
  if (head === undefined) throw new Damaged(CUT_OFF);
  const [kind, format] = [head & 3, (head >> 2) & 3];
  return kind < 2 ? readPlain(bytes, kind === 1, format) : readCoded(bytes, frame, { isNew: kind === 2, format });
}

function readPlain(bytes: Buffer, isRun: boolean, format: number): Literals {
  const headSize = format === 1 ? 2 : format === 3 ? 3 : 1;
  const size = numberAt(bytes, 0, headSize) >>> (headSize === 1 ? 3 : 4);
  if (size > MOST_LITERALS) throw new Damaged(DAMAGED);
  if (isRun) {
    const byte = numberAt(bytes, headSize, 1);
    return { literals: Buffer.alloc(size, byte), end: headSize + 1 };
  }
  if (headSize + size > bytes.length) throw new Damaged(CUT_OFF);
  return { literals: bytes.subarray(headSize, headSize + size), end: headSize + size };
}

function readCoded(
  bytes: Buffer,
  frame: Frame,
  { isNew, format }: { readonly isNew: boolean; readonly format: number },
): Literals {
  const headSize = format < 2 ? 3 : format + 2;
  const width = format < 2 ? 10 : format === 2 ? 14 : 18;
  const head = Math.floor(numberAt(bytes, 0, headSize) / 16);
  const [size, packed] = [head % 2 ** width, Math.floor(head / 2 ** width)];
  const end = headSize + packed;
  if (size > MOST_LITERALS || end > bytes.length) throw new Damaged(DAMAGED);
  let streams = bytes.subarray(headSize, end);
  if (isNew) {
    const { table, end: behind } = readHuffman(streams);
    frame.huffman = table;
    streams = streams.subarray(behind);
  }
  if (frame.huffman === null) throw new Damaged(DAMAGED);
  const literals = Buffer.allocUnsafe(size);
  if (format === 0) decodeHuffman(streams, frame.huffman, literals);
  else decodeFour(streams, frame.huffman, literals);
  return { literals, end };
}

/** Four streams of equal length, but for the last; a table of three sizes stands before them. */
function decodeFour(streams: Buffer, table: HuffmanTable, literals: Buffer): void {
  const quarter = (literals.length + 3) >> 2;
  if (literals.length < quarter * 3) throw new Damaged(DAMAGED);
  let at = 6;
  for (let i = 0; i < 4; i++) {
    const size = i < 3 ? numberAt(streams, i * 2, 2) : streams.length - at;
    if (size < 1 || at + size > streams.length) throw new Damaged(DAMAGED);
    const to = i < 3 ? (i + 1) * quarter : literals.length;
    decodeHuffman(streams.subarray(at, at + size), table, literals.subarray(i * quarter, to));
    at += size;
  }
}

function numberAt(bytes: Buffer, at: number, size: number): number {
  if (at + size > bytes.length) throw new Damaged(CUT_OFF);
  return bytes.readUIntLE(at, size);
}
