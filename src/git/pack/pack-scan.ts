import { createHash } from 'node:crypto';
import { inflateSync, constants } from 'node:zlib';
import { reasonOf } from '../../model/index.js';
import { EntryHeader, OFS_DELTA, REF_DELTA } from './entry-header.js';
import { SLACK, type InflateRequest } from './inflate.js';
import { createInflater } from './platform-inflate.js';
import { isZlibHeader } from './zlib-frame.js';

/** Entries of a pack in the order in which they stand there: one list for each thing that is known of them. */
export type ScannedEntries = {
  readonly offsets: number[];
  readonly types: number[];
  readonly sizes: number[];
  readonly headers: number[];
  /** Bytes from the start of the entry to behind its stream. */
  readonly spans: number[];
  /** Offset of the base of an OFS delta; -1 for all others. */
  readonly bases: number[];
  /** Deltas by the id of what they are stored against. */
  readonly refs: Map<string, number[]>;
};

export type ScanOptions = {
  /** Bytes of an object id. */
  readonly width: number;
  /** Larger streams are passed over. */
  readonly mostBytes: number;
  /** So many bytes may be inflated. */
  readonly budget: number;
  /** A pack that was still on its way when it was written: that its end never came is no damage. */
  readonly unfinished: boolean;
  readonly onDamage: (offset: number, because: string) => void;
};

const PACK_HEADER = 12;
const MAGIC = 'PACK';
/** A header and an empty stream. */
const SMALLEST_ENTRY = 9;
const MOST_ENTRIES = 1 << 25;
const KEPT_TARGET = 4 << 20;
/** A stream of which more than this is to come is tried by its first bytes, where an entry is only supposed. */
const SURE = 1 << 16;
const PROBE = 4 << 10;
/** What it costs at least to try a place, in bytes inflated. */
const TRY_COST = 256;

/** Finds the entries of a pack that has no index, by inflating one after the other. Behind damage it goes on where the next one starts. */
export class PackScan {
  /** Bytes of the pack, with slack behind. */
  readonly bytes: Uint8Array;
  /** Where the entries end. */
  readonly end: number;
  readonly entries: ScannedEntries = {
    offsets: [],
    types: [],
    sizes: [],
    headers: [],
    spans: [],
    bases: [],
    refs: new Map(),
  };
  spent = 0;
  readonly #options: ScanOptions;
  /** It ends in its own checksum. */
  readonly #sealed: boolean;
  readonly #header = new EntryHeader();
  readonly #inflater = createInflater();
  readonly #request: InflateRequest;
  #target = new Uint8Array(1 << 16);
  #fault = '';

  constructor(bytes: Uint8Array, options: ScanOptions) {
    this.#options = options;
    const body = bytes.subarray(0, Math.max(0, bytes.length - options.width));
    this.#sealed = createHash(options.width === 20 ? 'sha1' : 'sha256')
      .update(body)
      .digest()
      .equals(bytes.subarray(body.length));
    this.end = this.#sealed ? body.length : bytes.length;
    this.bytes = this.#sealed ? bytes : withSlack(bytes);
    this.#request = { source: this.bytes, from: 0, limit: this.end, target: this.#target, at: 0, size: 0 };
  }

  run(): void {
    const { onDamage, width } = this.#options;
    const declared = this.#readStart();
    let at = PACK_HEADER;
    let whole = true;
    while (at < this.end && this.entries.offsets.length < MOST_ENTRIES) {
      const next = this.#take(at);
      // What stands at the end is a checksum that is wrong.
      const isLast = !this.#sealed && this.end - at === width && !(whole && this.entries.offsets.length < declared);
      if (next < 0 && isLast) break;
      if (next >= 0) at = next;
      else {
        const found = this.#nextEntry(at + 1);
        whole = false;
        onDamage(at, found < 0 ? `${this.#fault}; nothing behind it can be read` : this.#fault);
        if (found < 0) break;
        at = found;
      }
    }
    const count = this.entries.offsets.length;
    if (count >= MOST_ENTRIES && at < this.end) onDamage(at, `more than ${MOST_ENTRIES} objects`);
    else if (whole && count < declared && !this.#options.unfinished)
      onDamage(at, `it ends here, after ${count} of ${declared} objects`);
  }

  /** How many objects it says that it has. */
  #readStart(): number {
    const head = Buffer.from(this.bytes.buffer, this.bytes.byteOffset, Math.min(this.end, PACK_HEADER));
    if (head.length < PACK_HEADER) {
      if (!this.#options.unfinished) this.#options.onDamage(0, 'it is cut off');
      return 0;
    }
    const version = head.readUInt32BE(4);
    if (head.toString('latin1', 0, 4) !== MAGIC || (version !== 2 && version !== 3))
      this.#options.onDamage(0, 'it does not start like a pack');
    return head.readUInt32BE(8);
  }

  /** Notes the entry that starts here; -1 when there is none, or one that cannot be inflated. */
  #take(at: number): number {
    const header = this.#header;
    if (!header.read(this.bytes, at, this.#options.width) || header.end >= this.end)
      return this.#refuse('damaged: its entry in the pack has no header');
    const { end: from, size, type } = header;
    if (size > this.#options.mostBytes) return this.#refuse(`too large to be unpacked: ${size} bytes`);
    const end = this.#inflate(from, size);
    if (end < 0) return -1;
    const { offsets, types, sizes, headers, spans, bases, refs } = this.entries;
    if (type === REF_DELTA) note(refs, this.#idAt(header.baseId), offsets.length);
    offsets.push(at);
    types.push(type);
    sizes.push(size);
    headers.push(from - at);
    spans.push(end - at);
    bases.push(type === OFS_DELTA ? at - header.distance : -1);
    return end;
  }

  #idAt(at: number): string {
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + at, this.#options.width).toString('hex');
  }

  #inflate(from: number, size: number): number {
    this.spent += size;
    if (this.spent > this.#options.budget) return this.#refuse(`more than ${this.#options.budget} bytes to unpack`);
    if (this.#target.length <= size)
      this.#target = new Uint8Array(size < KEPT_TARGET ? Math.min(2 * size, KEPT_TARGET) + 1 : size + 1);
    const request = this.#request;
    request.from = from;
    request.target = this.#target;
    request.size = size;
    const end = this.#inflater.inflate(request);
    if (this.#target.length > KEPT_TARGET + 1) this.#target = new Uint8Array(1 << 16);
    return end >= 0 ? end : this.#refuse(`damaged: ${this.#inflater.fault}`);
  }

  /** Where the next entry starts that inflates to the size it declares and has the right checksum, or -1. */
  #nextEntry(from: number): number {
    const { width, mostBytes, budget } = this.#options;
    const fault = this.#fault;
    const header = this.#header;
    let found = -1;
    for (let at = from; found < 0 && at + SMALLEST_ENTRY <= this.end && this.spent <= budget; at++) {
      if (!header.read(this.bytes, at, width) || !isZlibHeader(this.bytes, header.end)) continue;
      if (header.size > mostBytes || header.end >= this.end) continue;
      if (header.type === OFS_DELTA && header.distance > at - PACK_HEADER) continue;
      this.spent += TRY_COST;
      const start = this.bytes.subarray(header.end, Math.min(header.end + PROBE, this.end));
      if (header.size > SURE && !isPlausible(start)) continue;
      if (this.#inflate(header.end, header.size) >= 0) found = at;
    }
    this.#fault = fault;
    return found;
  }

  #refuse(why: string): -1 {
    this.#fault = why;
    return -1;
  }
}

/** True when the stream has no error in these first bytes. */
function isPlausible(start: Uint8Array): boolean {
  try {
    inflateSync(start, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 24 });
    return true;
  } catch (error) {
    return /larger than/.test(reasonOf(error));
  }
}

function withSlack(bytes: Uint8Array): Uint8Array {
  const longer = new Uint8Array(new SharedArrayBuffer(bytes.length + SLACK));
  longer.set(bytes);
  return longer;
}

function note(refs: Map<string, number[]>, id: string, number: number): void {
  const known = refs.get(id);
  if (known === undefined) refs.set(id, [number]);
  else known.push(number);
}
