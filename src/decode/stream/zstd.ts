import { CUT_OFF, DAMAGED, Damaged } from './output.js';
import type { Output } from './output.js';
import type { Frame } from './zstd-frame.js';
import { readLiterals } from './zstd-literals.js';
import { readSequences } from './zstd-sequences.js';

const MAGIC = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;
const LARGEST_BLOCK = 1 << 17;

/**
 * Frames of Zstandard (RFC 8878), one behind the other. Work is bounded by what is written: packages that read hostile blocks in
 * linear time were not to be had.
 */
export function unzstd(bytes: Buffer, output: Output): void {
  let at = 0;
  while (at + 4 <= bytes.length) {
    const magic = bytes.readUInt32LE(at);
    if (magic === MAGIC) at = readFrame(bytes, at + 4, output);
    else if ((magic & 0xfffffff0) === SKIPPABLE && at + 8 <= bytes.length) at += 8 + bytes.readUInt32LE(at + 4);
    else if (at === 0) throw new Damaged(DAMAGED);
    else return;
  }
}

function readFrame(bytes: Buffer, start: number, output: Output): number {
  const flags = bytes[start];
  if (flags === undefined) throw new Damaged(CUT_OFF);
  if ((flags & 8) !== 0) throw new Damaged(DAMAGED);
  const isSingle = (flags & 0x20) !== 0;
  const dictionary = [0, 1, 2, 4][flags & 3] as number;
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][flags >> 6] as number;
  let at = start + 1 + (isSingle ? 0 : 1);
  if (bytes.subarray(at, at + dictionary).some((byte) => byte !== 0))
    throw new Damaged('it needs a zstd dictionary, which is not here');
  at += dictionary + sizeBytes;
  const frame: Frame = { floor: output.size, recent: [1, 4, 8], huffman: null, tables: null };
  for (;;) {
    if (at + 3 > bytes.length) throw new Damaged(CUT_OFF);
    const head = bytes.readUIntLE(at, 3);
    at = readBlock(bytes, { at: at + 3, kind: (head >> 1) & 3, size: head >> 3 }, { frame, output });
    if ((head & 1) === 1) return at + ((flags & 4) === 0 ? 0 : 4);
  }
}

function readBlock(
  bytes: Buffer,
  { at, kind, size }: { readonly at: number; readonly kind: number; readonly size: number },
  { frame, output }: { readonly frame: Frame; readonly output: Output },
): number {
  if (size > LARGEST_BLOCK || kind === 3) throw new Damaged(DAMAGED);
  if (kind === 1) {
    const byte = bytes[at];
    if (byte === undefined) throw new Damaged(CUT_OFF);
    output.fill(byte, size);
    return at + 1;
  }
  const content = bytes.subarray(at, at + size);
  if (kind === 0) output.append(content);
  if (content.length < size) throw new Damaged(CUT_OFF);
  if (kind === 2) {
    const { literals, end } = readLiterals(content, frame);
    readSequences(content.subarray(end), literals, { frame, output, most: output.size + LARGEST_BLOCK });
  }
  return at + size;
}
