import {
  BAD_HEADER,
  BASE_MISSING,
  EntryHeader,
  HUGE,
  LONGEST_HEADER,
  OFS_DELTA,
  OUTSIDE,
  REF_DELTA,
  UNKNOWN,
  WHOLE,
} from './entry-header.js';
import type { IdDirectory } from './id-directory.js';
import type { OffsetOrder } from './offset-order.js';
import type { PackFiles } from './pack-files.js';

/** What the packs say of each object, by object number. Loose objects come last; of them nothing is known before they are read. */
export type EntryTable = {
  readonly count: number;
  readonly types: Uint8Array;
  /** Number of the base, or one of the negative reasons why there is none. */
  readonly bases: Int32Array;
  /** Declared size of the stream: of the object where it is whole, of the delta otherwise. */
  readonly sizes: Uint32Array;
  readonly offsets: Float64Array;
  /** Bytes in the pack from the start of the entry to the next one. */
  readonly spans: Uint32Array;
  readonly headers: Uint8Array;
  /** 1 for an object that counts under another number. */
  readonly duplicates: Uint8Array;
};

/** A pack as the numbering sees it. `end`: where its entries end and its checksum starts. */
export type PackPlace = {
  readonly nth: number;
  readonly start: number;
  readonly end: number;
  readonly order: OffsetOrder;
};

const PACK_HEADER = 12;

export function makeEntryTable(count: number): EntryTable {
  const room = (bytes: number): SharedArrayBuffer => new SharedArrayBuffer(bytes * count);
  return {
    count,
    types: new Uint8Array(room(1)),
    bases: new Int32Array(room(4)).fill(WHOLE),
    sizes: new Uint32Array(room(4)),
    offsets: new Float64Array(room(8)),
    spans: new Uint32Array(room(4)),
    headers: new Uint8Array(room(1)),
    duplicates: new Uint8Array(room(1)),
  };
}

/** Reads the header of every entry of a pack, in the order of the pack. */
export class EntryReader {
  readonly #table: EntryTable;
  readonly #directory: IdDirectory;
  readonly #files: PackFiles;
  readonly #header = new EntryHeader();

  constructor(table: EntryTable, directory: IdDirectory, files: PackFiles) {
    this.#table = table;
    this.#directory = directory;
    this.#files = files;
  }

  /** @throws when the pack cannot be read. */
  read(pack: PackPlace): void {
    const { offsets, spans, bases } = this.#table;
    const { sorted } = pack.order;
    let next = pack.end;
    for (let number = sorted.length - 1; number >= 0; number--) {
      const index = pack.start + number;
      const offset = sorted[number] as number;
      offsets[index] = offset;
      if (offset < PACK_HEADER || offset >= pack.end) bases[index] = OUTSIDE;
      else {
        spans[index] = Math.min(next - offset, HUGE);
        if (sorted[number - 1] !== offset) next = offset;
      }
    }
    for (let index = pack.start; index < pack.start + sorted.length; index++)
      if (bases[index] !== OUTSIDE) this.#readEntry(index, pack);
  }

  #readEntry(index: number, pack: PackPlace): void {
    const { types, bases, sizes, offsets, spans, headers } = this.#table;
    const offset = offsets[index] as number;
    this.#files.seek(pack.nth, offset, LONGEST_HEADER);
    const { bytes, at } = this.#files;
    const header = this.#header;
    if (!header.read(bytes, at, this.#directory.width) || header.end - at >= (spans[index] as number)) {
      bases[index] = BAD_HEADER;
      types[index] = UNKNOWN;
      return;
    }
    types[index] = header.type;
    sizes[index] = header.size;
    headers[index] = header.end - at;
    if (header.type === OFS_DELTA) {
      const number = pack.order.find(offset - header.distance);
      bases[index] = number < 0 || header.distance === 0 ? BASE_MISSING : pack.start + number;
    } else if (header.type === REF_DELTA) bases[index] = this.#baseById(bytes, header.baseId, pack);
  }

  /** In the same pack where it is there, as git does it too. */
  #baseById(bytes: Uint8Array, at: number, pack: PackPlace): number {
    const near = this.#directory.findIn(pack.nth, bytes, at);
    const found = near >= 0 ? near : this.#directory.find(bytes, at);
    return found >= 0 ? found : BASE_MISSING;
  }
}

/** Lets only one number count for each object, also as a base. */
export function settleDuplicates({ bases, duplicates }: EntryTable, directory: IdDirectory): void {
  const first = new Map<number, number>();
  directory.forEachDuplicate((index, counts) => {
    duplicates[index] = 1;
    first.set(index, counts);
  });
  if (first.size === 0) return;
  for (let index = 0; index < bases.length; index++) {
    const base = bases[index] as number;
    if (base >= 0) bases[index] = first.get(base) ?? base;
  }
}
