import { join } from 'node:path';
import { constants, inflateSync } from 'node:zlib';
import { oversize } from '../batch-parser.js';
import { BLOB, COMMIT, TAG, TREE } from './entry-header.js';
import { readFully, withRegularFile } from './regular-file.js';

/** `bytes` is null when the object is larger than allowed. */
export type LooseObject = { readonly type: number; readonly size: number; readonly bytes: Uint8Array | null };
/** What is known before the content is inflated. */
export type LooseHeader = { readonly type: number; readonly size: number };

const HEADER = /^(blob|commit|tag|tree) (0|[1-9]\d{0,15})$/;
const HEADER_ROOM = 64;
const HEADER_BYTES = 256;
const TYPES: Readonly<Record<string, number>> = { commit: COMMIT, tree: TREE, blob: BLOB, tag: TAG };

export const loosePath = (folder: string, id: string): string => join(folder, id.slice(0, 2), id.slice(2));

/** Type and size, from the first bytes of the file. @throws Error that says what is wrong. */
export function readLooseHeader(path: string): LooseHeader {
  return withRegularFile(path, (fd, size) => {
    const start = Buffer.alloc(Math.min(size, HEADER_BYTES));
    readFully(fd, start, 0);
    return parseHeader(inflateStart(start)).header;
  });
}

/** @throws Error that says in one clause what is wrong. */
export function readLooseFile(path: string, most: number): LooseObject {
  return withRegularFile(path, (fd, size) => {
    const start = Buffer.alloc(Math.min(size, HEADER_BYTES));
    readFully(fd, start, 0);
    const { header, end } = parseHeader(inflateStart(start));
    if (header.size > most) return { ...header, bytes: null };
    // A stream that goes on and on behind its content is read no further than its content can need.
    const packed = Buffer.alloc(Math.min(size, header.size + (header.size >> 3) + (1 << 16)));
    readFully(fd, packed, 0);
    const whole = inflateSync(packed, { maxOutputLength: end + header.size + 1 });
    if (whole.length !== end + header.size) throw new Error('its size is not the declared one');
    return { ...header, bytes: whole.subarray(end) };
  });
}

function parseHeader(text: Buffer): { readonly header: LooseHeader; readonly end: number } {
  const end = text.indexOf(0);
  const match = end < 0 ? null : HEADER.exec(text.toString('latin1', 0, end));
  if (match === null) throw new Error('it does not start like an object');
  return { header: { type: TYPES[match[1] ?? ''] ?? 0, size: Number(match[2]) }, end: end + 1 };
}

/** The first bytes of what was packed. */
function inflateStart(packed: Buffer): Buffer {
  return inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 20 }).subarray(
    0,
    HEADER_ROOM,
  );
}

/** The clause that all readers use for an object over the limit. */
export const tooLarge = (size: number, most: number): string => oversize('', size, most).because;
