import { crc32, crc64 } from './checksum.js';
import { hashOf } from '../../model/index.js';
import { LzmaDecoder, settingsOf } from './lzma.js';
import type { LzmaSettings } from './lzma.js';
import { CUT_OFF, DAMAGED, Damaged } from './output.js';
import type { Output } from './output.js';
import { RangeCoder } from './range-coder.js';

const MAGIC = Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]);
const HEADER_SIZE = 12;
const [DELTA, LZMA2] = [3, 0x21];
/** Filters for machine code that leave ASCII as it is: x86, ARM and ARM64. Other bytes may come out changed. */
const HARMLESS = new Set([4, 7, 0xa]);

/** Streams of xz, one behind the other, with what pads them. */
export function unxz(bytes: Buffer, output: Output): void {
  let at = 0;
  do {
    at = readStream(bytes, at, output);
    while (at < bytes.length && bytes[at] === 0) at++;
  } while (at < bytes.length && bytes.subarray(at, at + MAGIC.length).equals(MAGIC));
}

function readStream(bytes: Buffer, start: number, output: Output): number {
  if (start + HEADER_SIZE > bytes.length) throw new Damaged(CUT_OFF);
  const check = (bytes[start + 7] ?? 0) & 15;
  let at = start + HEADER_SIZE;
  for (;;) {
    const size = bytes[at];
    if (size === undefined) throw new Damaged(CUT_OFF);
    if (size === 0) return endOfIndex(bytes, at) + HEADER_SIZE;
    const begin = output.size;
    const block = readBlock(bytes, at, output);
    at = block.end;
    at += (4 - ((at - start) & 3)) & 3;
    const checkSize = CHECK_SIZES[check] as number;
    if (at + checkSize > bytes.length) throw new Damaged(CUT_OFF);
    if (!block.isChanged) verify(check, bytes.subarray(at, at + checkSize), output.bytes.subarray(begin, output.size));
    at += checkSize;
  }
}

const CHECK_SIZES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];

function verify(check: number, told: Buffer, content: Buffer): void {
  const isRight =
    check === 1
      ? told.readUInt32LE(0) === crc32(content)
      : check === 4
        ? told.equals(crc64(content))
        : check !== 10 || told.equals(hashOf('sha256', [content]));
  if (!isRight) throw new Damaged(DAMAGED);
}

/** The index lists sizes that the blocks tell themselves; it is passed over. */
function endOfIndex(bytes: Buffer, start: number): number {
  const count = readNumber(bytes, start + 1);
  let at = count.end;
  for (let i = 0; i < count.value * 2; i++) at = readNumber(bytes, at).end;
  at += (4 - ((at - start) & 3)) & 3;
  return at + 4;
}

/** `isChanged` where a filter was left undone. */
type Block = { readonly end: number; readonly isChanged: boolean };

function readBlock(bytes: Buffer, start: number, output: Output): Block {
  const size = ((bytes[start] as number) + 1) * 4;
  if (start + size > bytes.length) throw new Damaged(CUT_OFF);
  if (bytes.readUInt32LE(start + size - 4) !== crc32(bytes.subarray(start, start + size - 4)))
    throw new Damaged(DAMAGED);
  const { step, isChanged } = readFilters(bytes, start);
  const begin = output.size;
  try {
    return { end: readChunks(bytes, start + size, output), isChanged };
  } finally {
    if (step > 0) undoDelta(output.bytes.subarray(begin, output.size), step);
  }
}

/** The distance of a delta filter, or 0; throws for filters that are not read. */
function readFilters(bytes: Buffer, start: number): { readonly step: number; readonly isChanged: boolean } {
  const flags = bytes[start + 1] as number;
  let at = start + 2;
  if ((flags & 0x40) !== 0) at = readNumber(bytes, at).end;
  if ((flags & 0x80) !== 0) at = readNumber(bytes, at).end;
  let [step, isChanged] = [0, false];
  for (let filter = 0; filter <= (flags & 3); filter++) {
    const id = readNumber(bytes, at);
    const size = readNumber(bytes, id.end);
    if (id.value === DELTA) step = (bytes[size.end] ?? 0) + 1;
    else if (HARMLESS.has(id.value)) isChanged = true;
    else if (id.value !== LZMA2) throw new Damaged(`it uses the xz filter ${id.value}, which is not read`);
    at = size.end + size.value;
  }
  return { step, isChanged };
}

function undoDelta(content: Buffer, step: number): void {
  for (let at = step; at < content.length; at++)
    content[at] = ((content[at] as number) + (content[at - step] as number)) & 255;
}

function readNumber(bytes: Buffer, start: number): { readonly value: number; readonly end: number } {
  let [value, weight] = [0, 1];
  for (let at = start; at < start + 7; at++) {
    const byte = bytes[at];
    if (byte === undefined) throw new Damaged(CUT_OFF);
    value += (byte & 127) * weight;
    weight *= 128;
    if (byte < 128) return { value, end: at + 1 };
  }
  throw new Damaged(DAMAGED);
}

type Start = { readonly output: Output; readonly settings: LzmaSettings; readonly floor: number };

/** The same decoder as if it were new: to make one takes longer than a short chunk. */
function restarted(decoder: LzmaDecoder | null, { output, settings, floor }: Start): LzmaDecoder {
  if (decoder === null) return new LzmaDecoder(output, settings, floor);
  decoder.restart(settings, floor);
  return decoder;
}

/** Chunks of LZMA2 up to the byte that ends them; gives the place behind it. */
function readChunks(bytes: Buffer, start: number, output: Output): number {
  let floor = output.size;
  let decoder: LzmaDecoder | null = null;
  let settings: LzmaSettings | null = null;
  let at = start;
  for (;;) {
    const control = bytes[at];
    if (control === undefined || at + 6 > bytes.length) {
      if (control === 0) return at + 1;
      throw new Damaged(CUT_OFF);
    }
    if (control === 0) return at + 1;
    if (control === 1 || control >= 0xe0) floor = output.size;
    if (control < 0x80) {
      const size = bytes.readUInt16BE(at + 1) + 1;
      if (control > 2) throw new Damaged(DAMAGED);
      output.append(bytes.subarray(at + 3, at + 3 + size));
      at += 3 + size;
      if (at > bytes.length) throw new Damaged(CUT_OFF);
      continue;
    }
    const unpacked = ((control & 0x1f) << 16) + bytes.readUInt16BE(at + 1) + 1;
    const packed = bytes.readUInt16BE(at + 3) + 1;
    at += 5;
    if (control >= 0xc0) settings = settingsOf(bytes[at++] as number);
    if (settings === null || settings.lc + settings.lp > 4) throw new Damaged(DAMAGED);
    if (control >= 0xa0) decoder = restarted(decoder, { output, settings, floor });
    if (decoder === null) throw new Damaged(DAMAGED);
    const end = Math.min(at + packed, bytes.length);
    if (!decoder.run(new RangeCoder(bytes, at, end), output.size + unpacked)) throw new Damaged(DAMAGED);
    at += packed;
  }
}
