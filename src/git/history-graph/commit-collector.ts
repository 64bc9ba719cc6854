import type { PackStore, WalkNode } from '../pack/index.js';
import { ByteInterner } from './byte-interner.js';
import { missingObject, NONE, type CommitPart } from './commit-part.js';
import { IdFinder } from './id-finder.js';

const NEWLINE = 0x0a;
const SPACE = 0x20;
const TREE = Buffer.from('tree ');
const PARENT = Buffer.from('parent ');
const OBJECT = Buffer.from('object ');
const COMMITTER = Buffer.from('committer ');

/** Visitor of a walk over commits and tags: notes what they point at. Of a header that is damaged it keeps what it can read. */
export class CommitCollector {
  readonly #finder: IdFinder;
  readonly #id: Uint8Array;
  readonly #missing = new ByteInterner();
  readonly #commits: number[] = [];
  readonly #trees: number[] = [];
  readonly #dates: number[] = [];
  readonly #parentStarts: number[] = [0];
  readonly #parents: number[] = [];
  readonly #tags: number[] = [];
  readonly #tagged: number[] = [];

  constructor(store: PackStore) {
    this.#finder = new IdFinder(store.share().directory);
    this.#id = new Uint8Array(this.#finder.width);
  }

  /** Other objects than commits and tags are passed over. */
  enter(node: WalkNode): void {
    if (node.type === 'commit') this.#addCommit(node.index, node.bytes);
    else if (node.type === 'tag') {
      this.#tags.push(node.index);
      this.#tagged.push(this.#target(node.bytes, 0, OBJECT));
    }
  }

  finish(): CommitPart {
    return {
      commits: Uint32Array.from(this.#commits),
      trees: Int32Array.from(this.#trees),
      dates: Float64Array.from(this.#dates),
      parentStarts: Uint32Array.from(this.#parentStarts),
      parents: Int32Array.from(this.#parents),
      tags: Uint32Array.from(this.#tags),
      tagged: Int32Array.from(this.#tagged),
      missing: this.#missing.finish(),
    };
  }

  #addCommit(index: number, bytes: Uint8Array): void {
    this.#commits.push(index);
    this.#trees.push(this.#target(bytes, 0, TREE));
    let at = startsWith(bytes, 0, TREE) ? lineAfter(bytes, 0) : 0;
    for (; startsWith(bytes, at, PARENT); at = lineAfter(bytes, at)) {
      const parent = this.#target(bytes, at, PARENT);
      if (parent !== NONE) this.#parents.push(parent);
    }
    this.#parentStarts.push(this.#parents.length);
    this.#dates.push(committed(bytes, at));
  }

  /** What the line at `at` names behind its keyword, or `NONE`. */
  #target(bytes: Uint8Array, at: number, keyword: Uint8Array): number {
    const start = at + keyword.length;
    const { width } = this.#finder;
    if (!startsWith(bytes, at, keyword) || (bytes[start + 2 * width] ?? NEWLINE) !== NEWLINE) return NONE;
    for (let i = 0; i < width; i++) {
      const high = digit(bytes[start + 2 * i]);
      const low = digit(bytes[start + 2 * i + 1]);
      if (high < 0 || low < 0) return NONE;
      this.#id[i] = high * 16 + low;
    }
    const index = this.#finder.find(this.#id, 0);
    return index >= 0 ? index : missingObject(this.#missing.intern(this.#id, 0, width));
  }
}

/** Of a hexadecimal digit its value, of all else -1. */
function digit(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

function startsWith(bytes: Uint8Array, at: number, keyword: Uint8Array): boolean {
  for (let i = 0; i < keyword.length; i++) if (bytes[at + i] !== keyword[i]) return false;
  return true;
}

function lineAfter(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(NEWLINE, at);
  return end < 0 ? bytes.length : end + 1;
}

/** The seconds at the end of the committer's line, which is the second line from `at` on. */
function committed(bytes: Uint8Array, at: number): number {
  const line = lineAfter(bytes, at);
  if (!startsWith(bytes, line, COMMITTER)) return 0;
  const zone = bytes.subarray(line, lineAfter(bytes, line)).lastIndexOf(SPACE) + line;
  let seconds = 0;
  let unit = 1;
  for (let i = zone - 1; i > line; i--, unit *= 10) {
    const value = (bytes[i] as number) - 0x30;
    if (value < 0 || value > 9) break;
    seconds += value * unit;
  }
  return Number.isSafeInteger(seconds) ? seconds : 0;
}
