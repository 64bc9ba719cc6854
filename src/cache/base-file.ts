import { hashOf } from '../model/index.js';
import { HEADER_BYTES, hasHeader } from './cache-key.js';
import type { KnownIds } from './known-ids.js';

// The file of all that is known: header · number of clean ids · of notable ids (4 bytes each) · both lists · SHA-256 of all before.
const COUNTS = 8;
const SUM = 32;

/** The parts of the file, to be written one behind the other. */
export function encodeBase(known: KnownIds, header: Uint8Array, width: number): readonly Uint8Array[] {
  const counts = new Uint8Array(COUNTS);
  const view = new DataView(counts.buffer);
  view.setUint32(0, known.clean.length / width, true);
  view.setUint32(4, known.notable.length / width, true);
  const parts = [header, counts, known.clean, known.notable];
  return [...parts, hashOf('sha256', parts)];
}

/** Null when the file is not exactly what was once written for this key. */
export function decodeBase(bytes: Uint8Array, header: Uint8Array, width: number): KnownIds | null {
  const start = HEADER_BYTES + COUNTS;
  const end = bytes.length - SUM;
  if (end < start || !hasHeader(bytes, header)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + HEADER_BYTES, COUNTS);
  const middle = start + view.getUint32(0, true) * width;
  if (middle + view.getUint32(4, true) * width !== end) return null;
  if (!hashOf('sha256', [bytes.subarray(0, end)]).equals(bytes.subarray(end))) return null;
  return { clean: bytes.subarray(start, middle), notable: bytes.subarray(middle, end) };
}
