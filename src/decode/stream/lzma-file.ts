import { LzmaDecoder, settingsOf } from './lzma.js';
import { CUT_OFF, Damaged } from './output.js';
import type { Output } from './output.js';
import { RangeCoder } from './range-coder.js';

const HEADER_SIZE = 13;
const UNKNOWN = 0xffffffff;

/** The older format, with no more than settings, window and size before the content. */
export function unlzma(bytes: Buffer, output: Output): void {
  if (bytes.length < HEADER_SIZE + 5) throw new Damaged(CUT_OFF);
  const [low, high] = [bytes.readUInt32LE(5), bytes.readUInt32LE(9)];
  const size = low === UNKNOWN && high === UNKNOWN ? Infinity : high * 0x1_0000_0000 + low;
  readLzma(bytes, HEADER_SIZE, { settings: bytes[0] as number, size }, output);
}

export type LzmaStream = { readonly settings: number; readonly size: number };

/** One stream that begins at `start`. */
export function readLzma(bytes: Buffer, start: number, { settings, size }: LzmaStream, output: Output): void {
  const decoder = new LzmaDecoder(output, settingsOf(settings), output.size);
  decoder.run(new RangeCoder(bytes, start, bytes.length), output.size + size);
}
