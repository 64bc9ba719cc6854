/** What an entry's mode makes of it. */
export const FILE_MODE = 0;
export const FOLDER_MODE = 1;
/** A submodule, or a mode that git takes for one: the id names nothing in this repository. */
export const LINK_MODE = 2;

/** In place of a target: a link has none. Below it stand numbers of missing ids. */
export const NO_TARGET = -1;
export const missingTarget = (n: number): number => -2 - n;

/** In place of what a record says: the entry matters to nobody. */
export const PLAIN = 255;

/** The entries of a tree, in the order of its bytes, kept for the trees that are deltas of it. */
export class ParsedTree {
  /** The tree's number in the store; -1 while this holds no whole tree. */
  index = -1;
  row = 0;
  count = 0;
  /** Where each entry starts, and behind the last one where it ends. */
  starts = new Int32Array(1);
  /** The name's number times four, and the mode. */
  names = new Uint32Array(0);
  targets = new Int32Array(0);
  /** Numbers of the entries that matter, ascending, and what is to be said of each. */
  marked = new Uint32Array(0);
  says = new Uint8Array(0);
  markedCount = 0;

  reset(): void {
    this.index = -1;
    this.row = 0;
    this.count = 0;
    this.markedCount = 0;
    this.starts[0] = 0;
  }

  /** Room for this many entries. @returns by how many entries it grew. */
  reserve(entries: number): number {
    const before = this.names.length;
    if (entries <= before) return 0;
    const room = Math.max(entries, 2 * before, 16);
    this.starts = copyOf(this.starts, new Int32Array(room + 1));
    this.names = copyOf(this.names, new Uint32Array(room));
    this.targets = copyOf(this.targets, new Int32Array(room));
    this.marked = copyOf(this.marked, new Uint32Array(room));
    this.says = copyOf(this.says, new Uint8Array(room));
    return room - before;
  }

  /** Gives up its room. @returns how many entries that was. */
  drop(): number {
    const room = this.names.length;
    this.starts = new Int32Array(1);
    this.names = new Uint32Array(0);
    this.targets = new Int32Array(0);
    this.marked = new Uint32Array(0);
    this.says = new Uint8Array(0);
    this.reset();
    return room;
  }

  /** The entry that starts at this byte, or -1. */
  entryAt(offset: number): number {
    const entry = firstFrom(this.starts, this.count, offset);
    return entry < this.count && this.starts[entry] === offset ? entry : -1;
  }

  /** How many entries end at or before this byte. */
  entriesBefore(offset: number): number {
    return firstFrom(this.starts, this.count + 1, offset + 1) - 1;
  }

  /** How many of the entries that matter come before this entry. */
  marksBefore(entry: number): number {
    return firstFrom(this.marked, this.markedCount, entry);
  }

  /** Takes over the entries of another tree from `first` up to `end`; there must be room. They start `shift` bytes earlier here. */
  append(
    base: ParsedTree,
    { first, end, shift }: { readonly first: number; readonly end: number; readonly shift: number },
  ): void {
    const at = this.count;
    this.count += end - first;
    if (end - first > MANY) {
      this.names.set(base.names.subarray(first, end), at);
      this.targets.set(base.targets.subarray(first, end), at);
      if (shift === 0) this.starts.set(base.starts.subarray(first + 1, end + 1), at + 1);
      else for (let i = 1; i <= end - first; i++) this.starts[at + i] = (base.starts[first + i] as number) - shift;
      return;
    }
    for (let i = 0; i < end - first; i++) {
      this.names[at + i] = base.names[first + i] as number;
      this.targets[at + i] = base.targets[first + i] as number;
      this.starts[at + i + 1] = (base.starts[first + i + 1] as number) - shift;
    }
  }
}

/** From this many numbers on a copy by the engine is faster than a loop. */
const MANY = 64;

/** The place of the first of some ascending numbers that is not below `wanted`. */
function firstFrom(numbers: Int32Array | Uint32Array, count: number, wanted: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Numbers = Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

function copyOf<T extends Numbers>(from: T, to: T): T {
  to.set(from);
  return to;
}
