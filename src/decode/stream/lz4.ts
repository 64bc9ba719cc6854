import { CUT_OFF, DAMAGED, Damaged } from './output.js';
import type { Output } from './output.js';

const MAGIC = 0x184d2204;
const SKIPPABLE = 0x184d2a50;
const LEAST_MATCH = 4;

/** Frames of LZ4, one behind the other. */
export function unlz4(bytes: Buffer, output: Output): void {
  let at = 0;
  while (at + 7 <= bytes.length) {
    const magic = bytes.readUInt32LE(at);
    if (magic === MAGIC) at = readFrame(bytes, at + 4, output);
    else if ((magic & 0xfffffff0) === SKIPPABLE && at + 8 <= bytes.length) at += 8 + bytes.readUInt32LE(at + 4);
    else if (at === 0) throw new Damaged(DAMAGED);
    else return;
  }
}

function readFrame(bytes: Buffer, start: number, output: Output): number {
  const flags = bytes[start] as number;
  if (flags >> 6 !== 1) throw new Damaged(DAMAGED);
  if ((flags & 1) !== 0) throw new Damaged('it needs an LZ4 dictionary, which is not here');
  const floor = output.size;
  let at = start + 3 + ((flags & 8) === 0 ? 0 : 8);
  for (;;) {
    if (at + 4 > bytes.length) throw new Damaged(CUT_OFF);
    const head = bytes.readUInt32LE(at);
    at += 4;
    if (head === 0) return at + ((flags & 4) === 0 ? 0 : 4);
    const size = head & 0x7fffffff;
    const block = bytes.subarray(at, at + size);
    if (head >= 0x80000000) output.append(block);
    else readBlock(block, floor, output);
    at += size + ((flags & 16) === 0 ? 0 : 4);
    if (at > bytes.length) throw new Damaged(CUT_OFF);
  }
}

function readBlock(block: Buffer, floor: number, output: Output): void {
  const from = { block, at: 0 };
  while (from.at < block.length) {
    const token = block[from.at++] as number;
    const literals = lengthFrom(from, token >> 4);
    output.append(block.subarray(from.at, from.at + literals));
    from.at += literals;
    if (from.at >= block.length) {
      if (from.at > block.length) throw new Damaged(CUT_OFF);
      return;
    }
    if (from.at + 2 > block.length) throw new Damaged(CUT_OFF);
    const distance = block.readUInt16LE(from.at);
    from.at += 2;
    output.repeat(distance, LEAST_MATCH + lengthFrom(from, token & 15), floor);
  }
}

function lengthFrom(from: { readonly block: Buffer; at: number }, first: number): number {
  if (first < 15) return first;
  let length = first;
  for (;;) {
    const byte = from.block[from.at++];
    if (byte === undefined) throw new Damaged(CUT_OFF);
    length += byte;
    if (byte < 255) return length;
  }
}
