import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import type { ZlibOptions } from 'node:zlib';
import { inflateRaw } from './inflate.js';
import { CUT_OFF, DAMAGED, Damaged, unpackWith } from './output.js';
import type { Output, Unpacked } from './output.js';

const [LEAST_CHUNK, LARGEST_CHUNK] = [1 << 14, 1 << 24];
const USUAL_RATIO = 4;

/** No stream of deflate grows more than this many times. */
const MOST_RATIO = 1032;

/** `expected` is what a header says of the size: where it is right, all comes out in one piece and is not copied. */
function optionsFor(bytes: Buffer, limit: number, expected: number): ZlibOptions {
  const likely = Math.max(LEAST_CHUNK, Math.min(expected, bytes.length * MOST_RATIO) + 1);
  return { maxOutputLength: limit, chunkSize: Math.max(64, Math.min(limit, LARGEST_CHUNK, likely)) };
}

const [HAS_CHECK, HAS_EXTRA, HAS_NAME, HAS_COMMENT] = [2, 4, 8, 16];

/** All members of a gzip file. */
export const gunzip = (bytes: Buffer, limit: number): Unpacked =>
  quickly(
    () => gunzipSync(bytes, optionsFor(bytes, limit, bytes.length < 18 ? 0 : bytes.readUInt32LE(bytes.length - 4))),
    () => unpackWith(limit, (output) => readMembers(bytes, output)),
  );

/** A stream with the header and the check of zlib. */
export const unzlib = (bytes: Buffer, limit: number): Unpacked =>
  quickly(
    () => inflateSync(bytes, optionsFor(bytes, limit, bytes.length * USUAL_RATIO)),
    () => unpackWith(limit, (output) => void inflateRaw(bytes, 2, output)),
  );

/** How much of a stream is tried first, in bytes: to set up the platform's decoder takes longer. */
const TRIED = 128;

/** A stream with neither. */
export function inflate(bytes: Buffer, limit: number, expected = bytes.length * USUAL_RATIO): Unpacked {
  const slow = (most: number): Unpacked => unpackWith(most, (output) => void inflateRaw(bytes, 0, output));
  const tried = slow(Math.min(limit, TRIED));
  if (tried.overflow !== true || limit <= TRIED) return tried;
  return quickly(
    () => inflateRawSync(bytes, optionsFor(bytes, limit, expected)),
    () => slow(limit),
  );
}

/** The platform's decoder gives all or nothing: where it refuses, ours gives what can be had. */
function quickly(quick: () => Buffer, slow: () => Unpacked): Unpacked {
  try {
    return { bytes: quick() };
  } catch {
    const read = slow();
    // Then only the check at the end was wrong.
    return read.problem === undefined && read.overflow !== true ? { ...read, problem: DAMAGED } : read;
  }
}

function readMembers(bytes: Buffer, output: Output): void {
  let at = 0;
  do at = inflateRaw(bytes, endOfHead(bytes, at), output) + 8;
  while (bytes[at] === 0x1f && bytes[at + 1] === 0x8b);
}

function endOfHead(bytes: Buffer, start: number): number {
  if (start + 10 > bytes.length) throw new Damaged(CUT_OFF);
  const flags = bytes[start + 3] as number;
  let at = start + 10;
  if ((flags & HAS_EXTRA) !== 0) at += at + 2 <= bytes.length ? 2 + bytes.readUInt16LE(at) : 2;
  if ((flags & HAS_NAME) !== 0) at = endOfText(bytes, at);
  if ((flags & HAS_COMMENT) !== 0) at = endOfText(bytes, at);
  return (flags & HAS_CHECK) === 0 ? at : at + 2;
}

function endOfText(bytes: Buffer, start: number): number {
  const end = bytes.indexOf(0, start);
  if (end < 0) throw new Damaged(CUT_OFF);
  return end + 1;
}
