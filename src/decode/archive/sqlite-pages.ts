/** The pages of a database, or of a file beside it that holds some of them. Sizes are in bytes. */
export type Pages = {
  readonly bytes: Buffer;
  readonly size: number;
  /** What of a page is used. */
  readonly usable: number;
  readonly encoding: TextEncoding;
  /** Where each page begins, in order of the file. */
  readonly starts: readonly number[];
  /** Where the page of a number begins. */
  startOf(page: number): number | undefined;
  /** Where in the page at `start` its tree begins: behind the header of the database in its first page. */
  treeAt(start: number): number;
};

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
const HEADER = 100;
const JOURNAL = Buffer.from('d9d505f920a163d7', 'hex');
const [WAL_HEADER, FRAME_HEADER] = [32, 24];

/** Whether a database begins here, or its write-ahead log or rollback journal. */
export const isSqlite = (bytes: Buffer): boolean => isDatabaseAt(bytes, 0) || isLog(bytes) || isJournal(bytes);

const isLog = (bytes: Buffer): boolean =>
  bytes.length > WAL_HEADER && (bytes.readUInt32BE(0) & 0xfffffffe) === 0x377f0682 && isPageSize(bytes.readUInt32BE(8));

const isJournal = (bytes: Buffer): boolean =>
  bytes.length > 28 &&
  bytes[0] === JOURNAL[0] &&
  bytes.subarray(0, 8).equals(JOURNAL) &&
  isPageSize(bytes.readUInt32BE(24));

/** The pages of what `isSqlite` recognised. */
export function pagesOf(bytes: Buffer): Pages {
  if (isDatabaseAt(bytes, 0)) return databasePages(bytes);
  if (isLog(bytes))
    return framePages(bytes, { size: bytes.readUInt32BE(8), first: WAL_HEADER, head: FRAME_HEADER, tail: 0 });
  const sector = Math.min(0x10000, Math.max(28, bytes.readUInt32BE(20)));
  return framePages(bytes, { size: bytes.readUInt32BE(24), first: sector, head: 4, tail: 4 });
}

const isDatabaseAt = (bytes: Buffer, at: number): boolean =>
  at + HEADER <= bytes.length &&
  bytes[at] === MAGIC[0] &&
  bytes.subarray(at, at + MAGIC.length).equals(MAGIC) &&
  isPageSize(pageSizeAt(bytes, at));

/** One stands for 65536, which does not fit. */
const pageSizeAt = (bytes: Buffer, at: number): number =>
  bytes.readUInt16BE(at + 16) === 1 ? 0x10000 : bytes.readUInt16BE(at + 16);

const isPageSize = (size: number): boolean => size >= 512 && size <= 0x10000 && (size & (size - 1)) === 0;

function databasePages(bytes: Buffer): Pages {
  const size = pageSizeAt(bytes, 0);
  const starts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, page) => page * size);
  return pagesWith(bytes, { size, starts, numbers: starts.map((_, page) => page + 1) });
}

type Frames = { readonly size: number; readonly first: number; readonly head: number; readonly tail: number };

/** Pages that each stand behind their number. */
function framePages(bytes: Buffer, { size, first, head, tail }: Frames): Pages {
  const [starts, numbers]: [number[], number[]] = [[], []];
  for (let at = first; at + head + size <= bytes.length; at += head + size + tail) {
    starts.push(at + head);
    numbers.push(bytes.readUInt32BE(at));
  }
  return pagesWith(bytes, { size, starts, numbers });
}

type Listed = { readonly size: number; readonly starts: readonly number[]; readonly numbers: readonly number[] };

function pagesWith(bytes: Buffer, { size, starts, numbers }: Listed): Pages {
  const byNumber = new Map(numbers.map((number, i) => [number, starts[i] as number]));
  const header = byNumber.get(1);
  const known = header !== undefined && isDatabaseAt(bytes, header) ? header : null;
  return {
    bytes,
    size,
    usable: size - (known === null ? 0 : (bytes[known + 20] ?? 0)),
    encoding: known === null ? 'utf-8' : (ENCODINGS[bytes.readUInt32BE(known + 56)] ?? 'utf-8'),
    starts,
    startOf: (page) => byNumber.get(page),
    treeAt: (start) => (isDatabaseAt(bytes, start) ? start + HEADER : start),
  };
}

const ENCODINGS: readonly TextEncoding[] = ['utf-8', 'utf-8', 'utf-16le', 'utf-16be'];
