import { isUtf8 } from 'node:buffer';
import { isCpio } from './archive/cpio.js';
import { isJavaClass } from './archive/java-class.js';
import { isPdf } from './archive/pdf.js';
import { isPythonBytecode } from './archive/python-bytecode.js';
import { isRpm } from './archive/rpm.js';
import { isSqlite } from './archive/sqlite-pages.js';
import { isTar } from './archive/tar.js';
import { inflateRaw } from './stream/inflate.js';
import { unpackWith } from './stream/output.js';
import type { ArchiveName, StreamName } from './names.js';

/** A format that is recognised and not read: its content is a gap. */
export type Unread = { readonly unread: string };

/** What a file is packed as: one stream, an archive of entries, or something that is not read. */
export type Format = StreamName | ArchiveName | Unread;

type Signature = { readonly format: Format; readonly magic: readonly number[]; readonly at?: number };

const ascii = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')];
const unread = (name: string, magic: readonly number[], at = 0): Signature => ({ format: { unread: name }, magic, at });

/** First bytes of each format; -1 stands for any byte. */
const SIGNATURES: readonly Signature[] = [
  { format: 'gzip', magic: [0x1f, 0x8b, 0x08] },
  { format: 'compress', magic: [0x1f, 0x9d] },
  { format: 'bzip2', magic: [...ascii('BZh'), -1, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59] },
  { format: 'xz', magic: [0xfd, ...ascii('7zXZ'), 0] },
  { format: 'zstd', magic: [0x28, 0xb5, 0x2f, 0xfd] },
  // What is compressed in parallel begins with a frame that is passed over.
  { format: 'zstd', magic: [0x50, 0x2a, 0x4d, 0x18] },
  { format: 'lz4', magic: [0x04, 0x22, 0x4d, 0x18] },
  { format: 'lzma', magic: [0x5d, 0, 0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0] },
  { format: 'zip', magic: [...ascii('PK'), 3, 4] },
  { format: 'zip', magic: [...ascii('PK'), 7, 8, ...ascii('PK'), 3, 4] },
  { format: 'ar', magic: ascii('!<arch>\n') },
  unread('7z', [...ascii('7z'), 0xbc, 0xaf, 0x27, 0x1c]),
  unread('rar', [...ascii('Rar!'), 0x1a, 7]),
  unread('lzip', [...ascii('LZIP'), 1]),
  unread('lzop', [0x89, ...ascii('LZO'), 0, 13, 10]),
  unread('cabinet', [...ascii('MSCF'), 0, 0, 0, 0]),
  unread('xar', [...ascii('xar!'), 0, 0x1c]),
];

/** By their first byte, so that ordinary text costs one look. */
const BY_FIRST: readonly (readonly Signature[])[] = byFirst();

function byFirst(): readonly (readonly Signature[])[] {
  const by: Signature[][] = Array.from({ length: 256 }, () => []);
  for (const signature of SIGNATURES) {
    const [first = 0] = signature.magic;
    by[first]?.push(signature);
  }
  return by;
}

const ZLIB = 0x78;
const END_OF_ZIP = 0x06054b50;
const END_OF_ZIP_SIZE = 22;

/** What the content of `bytes` is packed as, told by its content alone; undefined for what stands open. */
export function formatOf(bytes: Buffer): Format | undefined {
  const [first] = bytes;
  if (first === undefined) return undefined;
  for (const { format, magic } of BY_FIRST[first] ?? []) {
    if (bytes.length > magic.length && magic.every((byte, at) => byte < 0 || bytes[at] === byte)) return format;
  }
  if (first === ZLIB && isZlib(bytes)) return 'zlib';
  if ((first === 0x53 || first === 0x37 || first === 0xd9) && isSqlite(bytes)) return 'sqlite';
  if (isJavaClass(bytes)) return 'java-class';
  if (isPythonBytecode(bytes)) return 'python-bytecode';
  if (isPdf(bytes)) return 'pdf';
  if (isRpm(bytes)) return 'rpm';
  if (isTar(bytes)) return 'tar';
  if (isCpio(bytes)) return 'cpio';
  return endsAsZip(bytes) ? 'zip' : undefined;
}

/** Whether bytes that begin with these two may be packed, so that an encoded run is worth a look though it gives no text. */
export const mayBePacked = (first: number, second: number): boolean =>
  first >= 0 &&
  (first === ZLIB
    ? ((first << 8) | second) % 31 === 0
    : (BY_FIRST[first] ?? []).some(({ format, magic }) => typeof format === 'string' && magic[1] === second));

const BUNDLE = /^# v[23] git bundle\n/;
const PACK = Buffer.from('PACK\0\0\0');

/** Whether it is a git bundle or pack: the objects of a repository as one file. */
export const isGitPack = (bytes: Buffer): boolean =>
  (bytes[0] === PACK[0] && (bytes[7] === 2 || bytes[7] === 3) && bytes.subarray(0, PACK.length).equals(PACK)) ||
  (bytes[0] === 0x23 && BUNDLE.test(bytes.toString('latin1', 0, 20)));

/** Whether `bytes` are packed in a way that is read. */
export const isRead = (bytes: Buffer): boolean => typeof formatOf(bytes) === 'string';

/** Enough of a stream to tell it from chance. */
const PROOF = 32;

/** Its two bytes of header may be text (`x^`), so that the stream itself has to begin well. */
function isZlib(bytes: Buffer): boolean {
  const second = bytes[1] ?? 0;
  if (((ZLIB << 8) | second) % 31 !== 0 || (second & 0x20) !== 0 || bytes.length < 8) return false;
  if (isText(bytes.subarray(0, 64))) return false;
  const { bytes: out, problem, overflow } = unpackWith(PROOF, (output) => void inflateRaw(bytes, 2, output));
  return overflow === true || problem === undefined || out.length > 0;
}

/** The last character may be cut. */
const isText = (bytes: Buffer): boolean =>
  !bytes.includes(0) && [0, 1, 2, 3].some((cut) => isUtf8(bytes.subarray(0, bytes.length - cut)));

/** An archive behind a program or a picture that opens it. */
const endsAsZip = (bytes: Buffer): boolean =>
  bytes.length > END_OF_ZIP_SIZE &&
  bytes[bytes.length - END_OF_ZIP_SIZE] === 0x50 &&
  bytes.readUInt32LE(bytes.length - END_OF_ZIP_SIZE) === END_OF_ZIP &&
  bytes.readUInt16LE(bytes.length - END_OF_ZIP_SIZE + 4) === 0;

/**
 * Whether the bytes are a compressed file or an archive: nothing of it can be told from a part of it. No part of a file without
 * a NUL that is none is one either.
 */
export const isCompressed = ({ buffer, byteOffset, byteLength }: Uint8Array): boolean =>
  formatOf(Buffer.from(buffer, byteOffset, byteLength)) !== undefined;
