import { gap, type Gap } from '../model/index.js';
import type { GitObject, ObjectType, ReadBatch } from './object-reader.js';

export type BatchParserOptions = {
  readonly types: ReadonlySet<string>;
  readonly maxBytes: number;
  /** What is said of an object that git does not have. */
  readonly missing: string;
};

const NEWLINE = 0x0a;
const EMPTY = Buffer.alloc(0);
/** Longer than any answer that is not the start of an object. */
const LONGEST_HEADER = 1024;

/**
 * Takes apart what `git cat-file --batch` prints, chunk by chunk. An object that lies whole in a chunk stays a part of it; only
 * one that goes over the edge of a chunk is copied, once. Bytes of unwanted objects are passed over.
 */
export class BatchParser {
  readonly #options: BatchParserOptions;
  #objects: GitObject[] = [];
  #gaps: Gap[] = [];
  #bytes = 0;
  #header: Buffer = EMPTY;
  /** The object under way: `body` is null while its bytes are passed over; `left` counts its bytes and the newline behind. */
  #current: {
    readonly id: string;
    readonly type: ObjectType;
    readonly size: number;
    readonly body: Buffer | null;
  } | null = null;
  #left = 0;
  #answered = 0;
  #broken = false;

  constructor(options: BatchParserOptions) {
    this.#options = options;
  }

  /** How many requests have been answered whole. */
  get answered(): number {
    return this.#answered;
  }

  /** Bytes that wait to be taken. */
  get size(): number {
    return this.#bytes;
  }

  /**
   * True when what came can be no answer: git that meets damage in the middle of an object may have printed too much of it.
   * The object is not given, and nothing more is taken in.
   */
  get broken(): boolean {
    return this.#broken;
  }

  take(): ReadBatch {
    const batch = { objects: this.#objects, gaps: this.#gaps };
    this.#objects = [];
    this.#gaps = [];
    this.#bytes = 0;
    return batch;
  }

  push(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length && !this.#broken)
      at = this.#current === null ? this.#startObject(chunk, at) : this.#goOn(chunk, at);
  }

  #startObject(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(NEWLINE, at);
    if (end === -1) {
      this.#header = Buffer.concat([this.#header, chunk.subarray(at)]);
      this.#broken = this.#header.length > LONGEST_HEADER;
      return chunk.length;
    }
    const line = this.#header.toString('latin1') + chunk.toString('latin1', at, end);
    this.#header = EMPTY;
    return this.#readHeader(line, chunk, end + 1);
  }

  #readHeader(line: string, chunk: Buffer, at: number): number {
    const [id = '', type = '', digits = ''] = line.split(' ');
    if (!isObjectType(type)) {
      this.#gaps.push(
        gap('git', `object ${id}`, type === 'missing' ? this.#options.missing : `git answered "${type}"`),
      );
      this.#answered++;
      return at;
    }
    const size = Number(digits);
    const wanted = this.#options.types.has(type) && this.#fits(id, size);
    if (at + size < chunk.length) {
      if (!this.#endsAt(chunk, at + size)) return chunk.length;
      if (wanted) this.#add({ id, type, bytes: chunk.subarray(at, at + size) });
      this.#answered++;
      return at + size + 1;
    }
    this.#current = { id, type, size, body: wanted ? Buffer.allocUnsafeSlow(size) : null };
    this.#left = size + 1;
    return at;
  }

  #goOn(chunk: Buffer, at: number): number {
    const { id, type, size, body } = this.#current ?? { id: '', type: 'blob', size: 0, body: null };
    const length = Math.min(this.#left, chunk.length - at);
    body?.set(chunk.subarray(at, Math.min(at + length, at + this.#left - 1)), size + 1 - this.#left);
    this.#left -= length;
    if (this.#left > 0) return chunk.length;
    if (!this.#endsAt(chunk, at + length - 1)) return chunk.length;
    if (body !== null) this.#add({ id, type, bytes: body });
    this.#current = null;
    this.#answered++;
    return at + length;
  }

  #endsAt(chunk: Buffer, at: number): boolean {
    this.#broken = chunk[at] !== NEWLINE;
    return !this.#broken;
  }

  #add(object: GitObject): void {
    this.#objects.push(object);
    this.#bytes += object.bytes.length;
  }

  #fits(id: string, size: number): boolean {
    if (size <= this.#options.maxBytes) return true;
    this.#gaps.push(oversize(id, size, this.#options.maxBytes));
    return false;
  }
}

export const oversize = (id: string, size: number, maxBytes: number): Gap =>
  gap('git', `object ${id}`, `too large: ${size} bytes, and the limit is ${maxBytes} (raise it with --max-file-size)`);

const isObjectType = (text: string): text is ObjectType =>
  text === 'blob' || text === 'commit' || text === 'tag' || text === 'tree';
