import { readFully, withRegularFile } from '../pack/regular-file.js';
import { parseCacheTree, type CachedTree } from './cache-tree.js';

/** The index as its file holds it. */
export type IndexFile = {
  readonly bytes: Buffer;
  readonly idBytes: number;
  readonly version: number;
  readonly count: number;
  /** Where the last entry must have ended. */
  readonly entriesEnd: number;
  readonly cached: CachedTree | null;
};

const MAGIC = 0x44495243; // "DIRC"
const HEADER = 12;
/** Times, device, inode, mode, owner, group and size before the id. */
const STAT = 40;
const MODE_AT = 24;
const EXTENDED = 0x4000;
const STAGE = 0x3000;
const NAME_LENGTH = 0xfff;
const INTENT_TO_ADD = 0x2000;
/** No index that is read at a commit is larger: it would hold some ten million files. */
const MOST_BYTES = 1 << 30;
const TREE = 0x54524545; // "TREE"
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;

/** Null when the file is not there, or of a kind that git has to read: split, sparse, of an unknown version, or not sound. */
export function readIndexFile(path: string, idBytes: number): IndexFile | null {
  try {
    const bytes = withRegularFile(path, (fd, size) => {
      if (size > MOST_BYTES) throw new Error('too large');
      const whole = Buffer.allocUnsafe(size);
      return whole.subarray(0, readFully(fd, whole, 0));
    });
    return parseIndexFile(bytes, idBytes);
  } catch {
    return null;
  }
}

/** The same from what stands in the file. */
export function parseIndexFile(bytes: Buffer, idBytes: number): IndexFile | null {
  if (bytes.length < HEADER + idBytes || bytes.readUInt32BE(0) !== MAGIC) return null;
  const version = bytes.readUInt32BE(4);
  const count = bytes.readUInt32BE(8);
  if (version < 2 || version > 4 || count > bytes.length / (STAT + idBytes)) return null;
  const entriesEnd = bytes.length - idBytes;
  const plain: IndexFile = { bytes, idBytes, version, count, entriesEnd, cached: null };
  const entries = new IndexCursor(plain);
  if (!entries.skip(count)) return null;
  return withExtensions({ ...plain, entriesEnd: entries.at });
}

/** An extension whose name starts with a small letter changes what the entries mean; the others only save time. */
function withExtensions(index: IndexFile): IndexFile | null {
  const { bytes, idBytes } = index;
  const end = bytes.length - idBytes;
  let cached: CachedTree | null = null;
  let at = index.entriesEnd;
  while (at < end) {
    if (at + 8 > end) return null;
    const [name, size, first] = [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4), bytes[at] ?? 0];
    const next = at + 8 + size;
    if (first < UPPER_A || first > UPPER_Z || next > end) return null;
    if (name === TREE) cached = parseCacheTree(bytes, at + 8, next, idBytes);
    at = next;
  }
  return { ...index, cached };
}

/** Goes through the entries in their order, which is that of the bytes of their paths. */
export class IndexCursor {
  /** Of the entry that `read` came to: its path, each byte one character. */
  path = '';
  mode = 0;
  /** Where its id stands in the file. */
  idAt = 0;
  /** True for the side of a conflict, and for what is only intended to be added. */
  unusual = false;
  /** Where the next entry starts. */
  at = HEADER;
  /** Entries that were passed. */
  passed = 0;
  readonly #index: IndexFile;
  #nameAt = 0;
  #nameEnd = 0;
  #next = HEADER;
  /** Characters that the name drops from the path of the entry before. */
  #dropped = 0;
  #before = '';

  constructor(index: IndexFile) {
    this.#index = index;
  }

  /** Looks at the entry that comes next. False when there is none, or none that is sound. */
  read(): boolean {
    const { bytes, idBytes, version, count } = this.#index;
    if (this.passed >= count || !this.#measure()) return false;
    const name = bytes.toString('latin1', this.#nameAt, this.#nameEnd);
    // From version 4 on a name says how much of the one before stays.
    this.path = version < 4 ? name : this.#before.slice(0, this.#before.length - this.#dropped) + name;
    this.mode = bytes.readUInt32BE(this.at + MODE_AT);
    this.idAt = this.at + STAT;
    const flags = bytes.readUInt16BE(this.at + STAT + idBytes);
    const more = (flags & EXTENDED) === 0 ? 0 : bytes.readUInt16BE(this.at + STAT + idBytes + 2);
    this.unusual = (flags & STAGE) !== 0 || (more & INTENT_TO_ADD) !== 0;
    return true;
  }

  /** Goes behind the entry that was read last. */
  pass(): void {
    this.at = this.#next;
    this.#before = this.path;
    this.passed++;
  }

  /** Passes so many entries. False when there are not so many. */
  skip(entries: number): boolean {
    const named = this.#index.version === 4;
    for (let left = entries; left > 0; left--) {
      if (this.passed >= this.#index.count || !(named ? this.read() : this.#measure())) return false;
      this.pass();
    }
    return true;
  }

  #measure(): boolean {
    const { bytes, idBytes, version, entriesEnd } = this.#index;
    const flagsAt = this.at + STAT + idBytes;
    if (flagsAt + 2 > entriesEnd) return false;
    const flags = bytes.readUInt16BE(flagsAt);
    let nameAt = flagsAt + ((flags & EXTENDED) === 0 ? 2 : 4);
    if (version === 4) nameAt = this.#readDropped(nameAt);
    const length = flags & NAME_LENGTH;
    const known = version < 4 && length < NAME_LENGTH;
    const end = known ? nameAt + length : bytes.indexOf(0, nameAt);
    if (nameAt < 0 || end < 0 || end >= entriesEnd || bytes[end] !== 0) return false;
    this.#nameAt = nameAt;
    this.#nameEnd = end;
    // Before version 4 one to eight zero bytes make the length of an entry a multiple of eight.
    this.#next = version === 4 ? end + 1 : this.at + ((end - this.at + 8) & ~7);
    return this.#next <= entriesEnd;
  }

  /** How many characters of the path before are dropped, as the offset of a delta is written. Returns where the name goes on, or -1. */
  #readDropped(at: number): number {
    const { bytes } = this.#index;
    let next = at;
    let byte = bytes[next++] ?? 0;
    let dropped = byte & 0x7f;
    while ((byte & 0x80) !== 0 && next - at < 5) {
      byte = bytes[next++] ?? 0;
      dropped = (dropped + 1) * 128 + (byte & 0x7f);
    }
    this.#dropped = dropped;
    return (byte & 0x80) === 0 && dropped <= this.#before.length ? next : -1;
  }
}
