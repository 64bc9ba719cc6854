import type { Span } from '../../model/index.js';

const [END, END64, LOCATOR64, DIRECTORY] = [0x06054b50, 0x06064b50, 0x07064b50, 0x02014b50];
export const LOCAL = 0x04034b50;
const [END_SIZE, END64_SIZE, LOCATOR_SIZE, ENTRY_SIZE, LONGEST_COMMENT] = [22, 56, 20, 46, 0xffff];
export const LOCAL_SIZE = 30;
const [FULL16, FULL32, ZIP64] = [0xffff, 0xffffffff, 1];

/** An entry as told by the directory, or by the header before its content. `size` is that of the packed content, in bytes. */
export type ZipEntry = {
  readonly name: Span;
  readonly comment: Span;
  readonly flags: number;
  readonly method: number;
  readonly size: number;
  readonly unpackedSize: number;
  /** Where the header before the content begins. */
  readonly local: number;
};

export type Directory = {
  readonly start: number;
  readonly count: number;
  readonly shift: number;
  readonly comment: Span;
};

/** The directory at the end of an archive; null where there is none. `shift` is what stands before the archive, in bytes. */
export function findDirectory(bytes: Buffer): Directory | null {
  const end = findEnd(bytes);
  if (end < 0) return null;
  const comment = { start: end + END_SIZE, end: Math.min(bytes.length, end + END_SIZE + bytes.readUInt16LE(end + 20)) };
  const large = findEnd64(bytes, end);
  if (large !== null) return { ...large, comment };
  const [count, size, offset] = [
    bytes.readUInt16LE(end + 10),
    bytes.readUInt32LE(end + 12),
    bytes.readUInt32LE(end + 16),
  ];
  return { ...placeOf(bytes, { end, size, offset }), count, comment };
}

function findEnd(bytes: Buffer): number {
  const least = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= least; at--)
    if (bytes[at] === 0x50 && bytes.readUInt32LE(at) === END) return at;
  return -1;
}

function findEnd64(bytes: Buffer, end: number): Omit<Directory, 'comment'> | null {
  const locator = end - LOCATOR_SIZE;
  if (locator < 0 || bytes.readUInt32LE(locator) !== LOCATOR64) return null;
  const at = [locator - END64_SIZE, Number(bytes.readBigUInt64LE(locator + 8))].find(
    (place) => place >= 0 && place + END64_SIZE <= bytes.length && bytes.readUInt32LE(place) === END64,
  );
  if (at === undefined) return null;
  const [count, size, offset] = [32, 40, 48].map((field) => Number(bytes.readBigUInt64LE(at + field))) as [
    number,
    number,
    number,
  ];
  return { ...placeOf(bytes, { end: at, size, offset }), count };
}

/** Right before its end record, whatever stands before the archive; else where the record says. */
function placeOf(
  bytes: Buffer,
  { end, size, offset }: { readonly end: number; readonly size: number; readonly offset: number },
): { readonly start: number; readonly shift: number } {
  const start = end - size;
  const isThere = start >= 0 && (size === 0 || (start + 4 <= bytes.length && bytes.readUInt32LE(start) === DIRECTORY));
  return isThere ? { start, shift: start - offset } : { start: offset, shift: 0 };
}

/** The entry of the directory at `at`, and where the next one begins; null where none stands. */
export function directoryEntry(
  bytes: Buffer,
  at: number,
  shift: number,
): { readonly entry: ZipEntry; readonly next: number } | null {
  if (at + ENTRY_SIZE > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY) return null;
  const [nameSize, extraSize, commentSize] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
    number,
    number,
    number,
  ];
  const name = { start: at + ENTRY_SIZE, end: at + ENTRY_SIZE + nameSize };
  const comment = { start: name.end + extraSize, end: name.end + extraSize + commentSize };
  if (comment.end > bytes.length) return null;
  const [unpackedSize, size, local] = widened(bytes, { start: name.end, end: comment.start }, [
    bytes.readUInt32LE(at + 24),
    bytes.readUInt32LE(at + 20),
    bytes.readUInt32LE(at + 42),
  ]);
  const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
  return { entry: { name, comment, flags, method, size, unpackedSize, local: local + shift }, next: comment.end };
}

type Three = readonly [number, number, number];

/** Numbers that do not fit into 32 bits stand in an extra field, in this order and only where they are needed. */
function widened(bytes: Buffer, extra: Span, numbers: Three): Three {
  for (let at = extra.start; at + 4 <= extra.end; at += 4 + bytes.readUInt16LE(at + 2)) {
    if (bytes.readUInt16LE(at) !== ZIP64) continue;
    const end = Math.min(extra.end, at + 4 + bytes.readUInt16LE(at + 2));
    let from = at + 4;
    return numbers.map((number) => {
      if (number !== FULL32 || from + 8 > end) return number;
      from += 8;
      return Number(bytes.readBigUInt64LE(from - 8));
    }) as unknown as Three;
  }
  return numbers;
}

/** The header before the content at `at`, and where its content begins; null where none stands. */
export function localEntry(bytes: Buffer, at: number): { readonly entry: ZipEntry; readonly start: number } | null {
  if (at < 0 || at + LOCAL_SIZE > bytes.length || bytes.readUInt32LE(at) !== LOCAL) return null;
  const name = { start: at + LOCAL_SIZE, end: at + LOCAL_SIZE + bytes.readUInt16LE(at + 26) };
  const start = name.end + bytes.readUInt16LE(at + 28);
  if (start > bytes.length) return null;
  const [unpackedSize, size] = widened(bytes, { start: name.end, end: start }, [
    bytes.readUInt32LE(at + 22),
    bytes.readUInt32LE(at + 18),
    0,
  ]);
  const [flags, method] = [bytes.readUInt16LE(at + 6), bytes.readUInt16LE(at + 8)];
  return { entry: { name, comment: { start, end: start }, flags, method, size, unpackedSize, local: at }, start };
}

/** True where the end record could not hold the count. */
export const isCountCut = (count: number, found: number): boolean => (count & FULL16) === (found & FULL16);
