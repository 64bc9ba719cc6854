import { hashOf } from '../model/index.js';
import { hasHeader, HEADER_BYTES } from './cache-key.js';
import type { KnownIds } from './known-ids.js';
import { sortIds } from './sort-ids.js';

// A journal: header, then records: mark · number of clean ids · of notable ids (4 bytes each) · sum (8 bytes) · the ids.
const MARK = 0x6b_73_6e_69;
const FIELDS = 12;
const SUM = 8;
const HEAD = FIELDS + SUM;

/** One record of raw ids in any order. */
export function encodeRecord(clean: Uint8Array, notable: Uint8Array, width: number): Uint8Array {
  const record = new Uint8Array(HEAD + clean.length + notable.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, MARK, true);
  view.setUint32(4, clean.length / width, true);
  view.setUint32(8, notable.length / width, true);
  record.set(clean, HEAD);
  record.set(notable, HEAD + clean.length);
  record.set(sumOf(record), FIELDS);
  return record;
}

/** All that a journal holds up to its end, or up to a record that is not whole: its process may have been killed in it. */
export function decodeJournal(bytes: Uint8Array, header: Uint8Array, width: number): KnownIds {
  const clean: Uint8Array[] = [];
  const notable: Uint8Array[] = [];
  if (hasHeader(bytes, header)) {
    for (let at = HEADER_BYTES; ;) {
      const record = recordAt(bytes, at, width);
      if (record === null) break;
      clean.push(record.clean);
      notable.push(record.notable);
      at = record.end;
    }
  }
  return { clean: sortIds(Buffer.concat(clean), width), notable: sortIds(Buffer.concat(notable), width) };
}

function recordAt(bytes: Uint8Array, at: number, width: number): (KnownIds & { readonly end: number }) | null {
  if (bytes.length - at < HEAD) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, HEAD);
  if (view.getUint32(0, true) !== MARK) return null;
  const middle = at + HEAD + view.getUint32(4, true) * width;
  const end = middle + view.getUint32(8, true) * width;
  if (end > bytes.length) return null;
  const record = bytes.subarray(at, end);
  if (!sumOf(record).equals(record.subarray(FIELDS, HEAD))) return null;
  return { clean: bytes.subarray(at + HEAD, middle), notable: bytes.subarray(middle, end), end };
}

const sumOf = (record: Uint8Array): Buffer =>
  hashOf('sha256', [record.subarray(0, FIELDS), record.subarray(HEAD)]).subarray(0, SUM);
