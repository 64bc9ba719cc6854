import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { objectsFolder, readLoose } from '../loose-object.js';
import type { ObjectType } from '../object-reader.js';
import { DeltaApplier } from '../pack/delta.js';
import { BLOB, COMMIT, EntryHeader, LONGEST_HEADER, OFS_DELTA, REF_DELTA, TAG, TREE } from '../pack/entry-header.js';
import { readFully, withRegularFile } from '../pack/regular-file.js';
import type { Repository } from '../repository.js';

export type FoundObject = { readonly type: ObjectType; readonly bytes: Buffer };

type Pack = { readonly path: string; readonly index: string; readonly fanOut: Buffer };
type Entry = { readonly type: number; readonly base: { readonly offset: number } | { readonly id: string } | null };

const TYPES: ReadonlyMap<number, ObjectType> = new Map([
  [COMMIT, 'commit'],
  [TREE, 'tree'],
  [BLOB, 'blob'],
  [TAG, 'tag'],
]);
/** Commits and trees are small; what is larger is left to git. */
const MOST_BYTES = 16 << 20;
/** Each of them costs a read for each object that is looked for. */
const MOST_PACKS = 64;
const DEEPEST = 64;
const MAGIC = 0xff744f63;
const FAN_OUT_AT = 8;
const FAN_OUT = 1024;
/** Room for what zlib adds to bytes that do not get smaller. */
const ROOM = 256;

/**
 * Finds single small objects with a handful of short reads, where opening the whole store would read every index. Only what is asked
 * for is read; null means: not found here, or not plain, so ask git.
 */
export class ObjectLookup {
  readonly #repo: Repository;
  readonly #width: number;
  #packs: readonly Pack[] | null = null;
  readonly #header = new EntryHeader();
  readonly #delta = new DeltaApplier();

  constructor(repo: Repository) {
    this.#repo = repo;
    this.#width = repo.objectFormat === 'sha1' ? 20 : 32;
  }

  read(id: string): FoundObject | null {
    try {
      return this.#read(id, 0);
    } catch {
      return null;
    }
  }

  #read(id: string, depth: number): FoundObject | null {
    const loose = readLoose(objectsFolder(this.#repo), id, MOST_BYTES);
    if (loose !== null) return loose;
    this.#packs ??= this.#listPacks();
    const wanted = Buffer.from(id, 'hex');
    for (const pack of this.#packs) {
      const offset = this.#offsetOf(pack, wanted);
      if (offset !== null) return withRegularFile(pack.path, (fd) => this.#entry(fd, offset, depth));
    }
    return null;
  }

  /** @throws Error where there is something that is not read here */
  #listPacks(): readonly Pack[] {
    const folder = join(objectsFolder(this.#repo), 'pack');
    const names = readdirSync(folder).filter((name) => name.startsWith('pack-') && name.endsWith('.idx'));
    if (names.length > MOST_PACKS) throw new Error('too many packs');
    return names.map((name) => {
      const index = join(folder, name);
      const start = Buffer.allocUnsafe(FAN_OUT_AT + FAN_OUT);
      const got = withRegularFile(index, (fd) => readFully(fd, start, 0));
      if (got < start.length || start.readUInt32BE(0) !== MAGIC || start.readUInt32BE(4) !== 2)
        throw new Error('not an index of version 2');
      return { path: `${index.slice(0, -4)}.pack`, index, fanOut: start.subarray(FAN_OUT_AT) };
    });
  }

  /** Where the object starts in the pack: all ids with the same first byte stand together, in order. */
  #offsetOf({ index, fanOut }: Pack, wanted: Buffer): number | null {
    const [first = 0] = wanted;
    const from = first === 0 ? 0 : fanOut.readUInt32BE((first - 1) * 4);
    const to = fanOut.readUInt32BE(first * 4);
    const count = fanOut.readUInt32BE(FAN_OUT - 4);
    if (to <= from || to > count) return null;
    const width = this.#width;
    return withRegularFile(index, (fd) => {
      const idsAt = FAN_OUT_AT + FAN_OUT;
      const ids = Buffer.allocUnsafe((to - from) * width);
      if (readFully(fd, ids, idsAt + from * width) !== ids.length) throw new Error('the index is cut off');
      const nth = search(ids, wanted, width);
      if (nth === -1) return null;
      const offsetsAt = idsAt + count * (width + 4);
      const short = readNumber(fd, offsetsAt + (from + nth) * 4, 4);
      return short < 0x80000000 ? short : readNumber(fd, offsetsAt + count * 4 + (short - 0x80000000) * 8, 8);
    });
  }

  #entry(fd: number, offset: number, depth: number): FoundObject | null {
    if (depth > DEEPEST || offset < 0) return null;
    const head = Buffer.alloc(LONGEST_HEADER);
    readFully(fd, head, offset);
    const header = this.#header;
    if (!header.read(head, 0, this.#width) || header.size > MOST_BYTES) return null;
    const { size, end } = header;
    const entry = entryOf(header, { head, offset, width: this.#width });
    const packed = Buffer.allocUnsafe(size + (size >> 3) + ROOM);
    const got = readFully(fd, packed, offset + end);
    const content = inflateSync(packed.subarray(0, got), { maxOutputLength: size + 1 });
    if (content.length !== size) return null;
    const type = TYPES.get(entry.type);
    if (type !== undefined) return { type, bytes: content };
    const base = this.#base(fd, entry, depth);
    return base === null ? null : this.#applied(content, base);
  }

  #base(fd: number, { base }: Entry, depth: number): FoundObject | null {
    if (base === null) return null;
    return 'id' in base ? this.#read(base.id, depth + 1) : this.#entry(fd, base.offset, depth + 1);
  }

  #applied(delta: Buffer, { type, bytes }: FoundObject): FoundObject | null {
    const applier = this.#delta;
    if (!applier.readSizes(delta, delta.length, bytes.length) || applier.targetSize > MOST_BYTES) return null;
    const buffer = Buffer.allocUnsafe(bytes.length + applier.targetSize);
    bytes.copy(buffer);
    const targetStart = bytes.length;
    const whole = applier.apply({
      delta,
      deltaSize: delta.length,
      buffer,
      baseStart: 0,
      baseSize: bytes.length,
      targetStart,
    });
    return whole ? { type, bytes: buffer.subarray(targetStart) } : null;
  }
}

/** What a header says, before the next one is read. */
function entryOf(
  { type, distance, baseId }: EntryHeader,
  { head, offset, width }: { readonly head: Buffer; readonly offset: number; readonly width: number },
): Entry {
  if (type === OFS_DELTA) return { type, base: { offset: distance > 0 ? offset - distance : -1 } };
  if (type === REF_DELTA) return { type, base: { id: head.toString('hex', baseId, baseId + width) } };
  return { type, base: null };
}

/** -1 when it is not there. */
function search(ids: Buffer, wanted: Buffer, width: number): number {
  let [low, high] = [0, ids.length / width - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = ids.compare(wanted, 0, width, middle * width, (middle + 1) * width);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function readNumber(fd: number, at: number, size: 4 | 8): number {
  const bytes = Buffer.alloc(size);
  if (readFully(fd, bytes, at) !== size) throw new Error('the index is cut off');
  return size === 4 ? bytes.readUInt32BE(0) : Number(bytes.readBigUInt64BE(0));
}
