import { gunzipSync, inflateRawSync } from 'node:zlib';
import type { Span } from '../model/index.js';
import type { Region, SourceMap } from './region.js';

/** Why compressed content was not looked at. The message is one clause for people. */
export class UnpackError extends Error {}

/** What compressed content may grow to, for one stream, in bytes: a bomb must not fill the memory. */
const MOST_UNPACKED = 64 << 20;
const MOST_ENTRIES = 10_000;

type Unopened = { readonly name: string; readonly magic: readonly number[] };

/** Formats that are recognised and not opened: their content is a gap. */
const UNOPENED: readonly Unopened[] = [
  { name: 'xz', magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { name: 'bzip2', magic: [0x42, 0x5a, 0x68, -1, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59] },
  { name: 'zstd', magic: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: '7z', magic: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: 'rar', magic: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
];
const GZIP = [0x1f, 0x8b, 0x08];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  bytes.length > magic.length && magic.every((byte, at) => byte < 0 || bytes[at] === byte);

/** Whether the bytes are a compressed file or an archive: nothing of it can be told from a part of it. */
export const isCompressed = (bytes: Uint8Array): boolean =>
  [GZIP, ZIP, ...UNOPENED.map(({ magic }) => magic)].some((magic) => startsWith(bytes, magic));

/** The content of a file that is gzip or a zip archive (jar, docx, whl …), each entry a region. Stored entries stand open in the file. */
export function* compressedRegions(bytes: Buffer): Generator<Region> {
  if (startsWith(bytes, GZIP)) yield gzipRegion(bytes);
  else if (startsWith(bytes, ZIP)) yield* zipRegions(bytes);
  else {
    const format = UNOPENED.find(({ magic }) => startsWith(bytes, magic));
    if (format !== undefined) yield refused(bytes, `${format.name} content is not opened`);
  }
}

/** All of the content comes from all of the stream: no byte of it stands anywhere alone. */
const wholeOf = (core: Span): SourceMap => ({ toSource: () => core, decodes: () => true });

const refused = (bytes: Buffer, because: string): Region => ({
  name: 'zip',
  core: { start: 0, end: bytes.length },
  size: 0,
  decode: () => {
    throw new UnpackError(because);
  },
});

function gzipRegion(bytes: Buffer): Region {
  const core = { start: 0, end: bytes.length };
  return {
    name: 'gzip',
    core,
    size: 0,
    decode: () => ({ bytes: unpack(() => gunzipSync(bytes, LIMIT)), map: wholeOf(core) }),
  };
}

const LIMIT = { maxOutputLength: MOST_UNPACKED } as const;

function unpack(inflate: () => Buffer): Buffer {
  try {
    return inflate();
  } catch (thrown) {
    const code = (thrown as { code?: unknown }).code;
    throw new UnpackError(
      code === 'ERR_BUFFER_TOO_LARGE'
        ? `its unpacked content is larger than ${MOST_UNPACKED} bytes`
        : 'its compressed content is damaged',
    );
  }
}

const END_RECORD = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const [END_SIZE, ENTRY_SIZE, LOCAL_SIZE, LONGEST_COMMENT] = [22, 46, 30, 0xffff];
const [STORED, DEFLATED, ENCRYPTED] = [0, 8, 1];

/** Entries as the directory at the end of the archive lists them. */
function* zipRegions(bytes: Buffer): Generator<Region> {
  const end = findEnd(bytes);
  if (end < 0) return yield refused(bytes, 'its directory of entries is missing or damaged');
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry++) {
    if (entry === MOST_ENTRIES) return yield refused(bytes, `it has more than ${MOST_ENTRIES} entries`);
    if (at + ENTRY_SIZE > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY)
      return yield refused(bytes, 'its directory of entries is damaged');
    const region = entryRegion(bytes, at);
    if (region !== null) yield region;
    at += ENTRY_SIZE + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

function findEnd(bytes: Buffer): number {
  const least = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= least; at--) if (bytes.readUInt32LE(at) === END_RECORD) return at;
  return -1;
}

function entryRegion(bytes: Buffer, at: number): Region | null {
  const [flags, method, size, local] = [
    bytes.readUInt16LE(at + 8),
    bytes.readUInt16LE(at + 10),
    bytes.readUInt32LE(at + 20),
    bytes.readUInt32LE(at + 42),
  ];
  if (size === 0) return null;
  if ((flags & ENCRYPTED) !== 0) return refused(bytes, 'an entry is encrypted');
  if (method === STORED) return null;
  if (method !== DEFLATED) return refused(bytes, `an entry is compressed by method ${method}, which is not opened`);
  if (local + LOCAL_SIZE > bytes.length) return refused(bytes, 'its directory of entries is damaged');
  const start = local + LOCAL_SIZE + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const core = { start, end: Math.min(bytes.length, start + size) };
  return {
    name: 'zip',
    core,
    size: 0,
    decode: () => ({
      bytes: unpack(() => inflateRawSync(bytes.subarray(core.start, core.end), LIMIT)),
      map: wholeOf(core),
    }),
  };
}
