import { gap, type Gap } from '../../model/index.js';
import type { PackStore, WalkNode } from '../pack/index.js';
import { ByteInterner, widened } from './byte-interner.js';
import { IdFinder } from './id-finder.js';
import { FILE_MODE, FOLDER_MODE, LINK_MODE, missingTarget, NO_TARGET, ParsedTree, PLAIN } from './parsed-tree.js';
import { RecentIds } from './recent-ids.js';
import { RowWriter } from './row-writer.js';
import { FOLDER, MISSING, NAMED, WANTED, type TreePart } from './tree-part.js';

export type TreeCollectorOptions = {
  /** Whether the places of this object, by number, will be asked for. */
  readonly isWantedBlob: (index: number) => boolean;
  /** Gets each distinct name once, without its folder, in a view that is used again; true when its places will be asked for. */
  readonly onName: (name: Uint8Array) => boolean;
  readonly onGap: (gap: Gap) => void;
};

const SPACE = 0x20;
/** Entries that are held together for trees further down a chain. Beyond them the trees nearest to its start are forgotten. */
const MOST_HELD = 4 << 20;

/** Visitor of a walk over trees: notes of each what the attribution needs. Of a tree that is a delta, only what is new is read. */
export class TreeCollector {
  readonly #options: TreeCollectorOptions;
  readonly #finder: IdFinder;
  readonly #recent: RecentIds;
  readonly #names = new ByteInterner();
  #wantedNames = new Uint8Array(1 << 8);
  readonly #missing = new ByteInterner();
  readonly #rows = new RowWriter();
  readonly #levels: ParsedTree[] = [];
  #held = 0;
  #trees = new Uint32Array(1 << 10);
  #rowOf = new Uint32Array(1 << 10);
  #count = 0;
  #tree = new ParsedTree();
  #base: ParsedTree | null = null;
  #bytes: Uint8Array = new Uint8Array(0);

  constructor(store: PackStore, options: TreeCollectorOptions) {
    this.#options = options;
    this.#finder = new IdFinder(store.share().directory);
    this.#recent = new RecentIds(this.#finder);
  }

  enter(node: WalkNode): void {
    if (node.type !== 'tree') return;
    if (this.#rows.full) {
      this.#gap(node, 'the trees of this repository have too many entries to be told apart');
      return;
    }
    this.#bytes = node.bytes;
    this.#tree = this.#levels[node.depth] ??= new ParsedTree();
    this.#tree.reset();
    this.#base = this.#baseOf(node);
    const end = this.#base === null ? this.#parse(0, node.size) : this.#derive(node.copies);
    if (end < node.size) this.#gap(node, 'a damaged tree: it ends within an entry');
    this.#tree.row = this.#rows.close(this.#base?.row ?? 0);
    this.#tree.index = node.index;
    this.#note(node.index, this.#tree.row);
  }

  finish(): TreePart {
    return {
      trees: this.#trees.slice(0, this.#count),
      rowOf: this.#rowOf.slice(0, this.#count),
      ...this.#rows.finish(),
      names: this.#names.finish(),
      wantedNames: this.#wantedNames.slice(0, this.#names.count),
      missing: this.#missing.finish(),
    };
  }

  #baseOf({ parent }: WalkNode): ParsedTree | null {
    const base = parent === null ? undefined : this.#levels[parent.depth];
    return base !== undefined && base.index === parent?.index ? base : null;
  }

  /** Takes over entries that were copied, and reads the others. @returns where the last whole entry ends. */
  #derive(copies: Int32Array): number {
    let at = 0;
    for (let i = 0; i < copies.length; i += 3) {
      const start = copies[i] as number;
      const from = copies[i + 1] as number;
      const end = start + (copies[i + 2] as number);
      if (from < 0) {
        const next = this.#parse(at, end);
        if (next < end) return next;
        at = next;
        continue;
      }
      while (at < end) {
        const next = this.#takeOver(at, from - start, end);
        if (next < 0) return at;
        at = next;
      }
    }
    return at;
  }

  /**
   * Entries from `at` on, within a stretch that was copied up to `end`; what stands at `at` stood at `at + shift` in the base.
   * @returns where the next entry starts, or -1 when there is no whole one.
   */
  #takeOver(at: number, shift: number, end: number): number {
    const base = this.#base as ParsedTree;
    const first = base.entryAt(at + shift);
    if (first < 0) return this.#readEntry(at);
    const stop = Math.max(first, base.entriesBefore(end + shift));
    if (stop > first) this.#append(base, { first, end: stop, shift });
    const next = (base.starts[stop] as number) - shift;
    if (next >= end || stop === base.count) return next > at ? next : this.#readEntry(at);
    // Of the entry that goes beyond the stretch the name may still be whole: mostly a new id stands behind an old name.
    const id = (base.starts[stop + 1] as number) - shift - this.#finder.width;
    return id > end ? this.#readEntry(next) : this.#readTarget(base.names[stop] as number, id);
  }

  #append(base: ParsedTree, run: { readonly first: number; readonly end: number; readonly shift: number }): void {
    const tree = this.#tree;
    const before = tree.count - run.first;
    this.#reserve(run.end - run.first);
    tree.append(base, run);
    for (let nth = base.marksBefore(run.first); nth < base.markedCount; nth++) {
      const entry = base.marked[nth] as number;
      if (entry >= run.end) break;
      this.#mark(before + entry, base.says[nth] as number);
    }
  }

  /** Reads entries from `at` on, at least up to `end`. @returns where the last whole entry ends. */
  #parse(at: number, end: number): number {
    let next = at;
    while (next < end) {
      const stop = this.#readEntry(next);
      if (stop < 0) return next;
      next = stop;
    }
    return next;
  }

  /** @returns where the entry ends, or -1 when it is not whole. */
  #readEntry(at: number): number {
    const bytes = this.#bytes;
    let space = at;
    while (space < bytes.length && bytes[space] !== SPACE) space++;
    let nul = space + 1;
    while (nul < bytes.length && bytes[nul] !== 0) nul++;
    if (nul + 1 + this.#finder.width > bytes.length) return -1;
    const known = this.#names.count;
    const name = this.#names.intern(bytes, space + 1, nul);
    if (name === known) this.#meetName(name);
    return this.#readTarget(name * 4 + modeOf(bytes, at, space), nul + 1);
  }

  #meetName(name: number): void {
    if (name === this.#wantedNames.length) {
      const larger = new Uint8Array(2 * name);
      larger.set(this.#wantedNames);
      this.#wantedNames = larger;
    }
    if (this.#options.onName(this.#names.at(name))) this.#wantedNames[name] = 1;
  }

  /** Adds the entry whose id stands at `id`. @returns where it ends, or -1. */
  #readTarget(name: number, id: number): number {
    const stop = id + this.#finder.width;
    if (stop > this.#bytes.length) return -1;
    const mode = name & 3;
    const target = mode === LINK_MODE ? NO_TARGET : this.#targetAt(name >>> 2, id);
    this.#reserve(1);
    this.#add(name, target, { stop, says: this.#whatToSay(name, target) });
    return stop;
  }

  #targetAt(name: number, id: number): number {
    const index = this.#recent.find(name, this.#bytes, id);
    return index >= 0 ? index : missingTarget(this.#missing.intern(this.#bytes, id, id + this.#finder.width));
  }

  #whatToSay(name: number, target: number): number {
    if (target < NO_TARGET) return MISSING;
    if (target >= 0 && this.#options.isWantedBlob(target)) return WANTED;
    if ((name & 3) === FOLDER_MODE && target >= 0) return FOLDER;
    return this.#wantedNames[name >>> 2] === 1 ? NAMED : PLAIN;
  }

  /** Room must be reserved before. */
  #add(name: number, target: number, { stop, says }: { readonly stop: number; readonly says: number }): void {
    const tree = this.#tree;
    const at = tree.count++;
    tree.names[at] = name;
    tree.targets[at] = target;
    tree.starts[at + 1] = stop;
    if (says !== PLAIN) this.#mark(at, says);
  }

  /** Says of an entry that it matters. */
  #mark(entry: number, says: number): void {
    const tree = this.#tree;
    tree.marked[tree.markedCount] = entry;
    tree.says[tree.markedCount++] = says;
    const name = tree.names[entry] as number;
    const target = tree.targets[entry] as number;
    this.#rows.add(name - (name & 3) + says, target >= 0 ? target : -2 - target);
  }

  #reserve(entries: number): void {
    const grown = this.#tree.reserve(this.#tree.count + entries);
    if (grown === 0) return;
    this.#held += grown;
    for (const level of this.#levels) {
      if (this.#held <= MOST_HELD) return;
      if (level !== this.#tree && level !== this.#base) this.#held -= level.drop();
    }
  }

  #note(index: number, row: number): void {
    if (this.#count === this.#trees.length) {
      this.#trees = widened(this.#trees, 2 * this.#count);
      this.#rowOf = widened(this.#rowOf, 2 * this.#count);
    }
    this.#trees[this.#count] = index;
    this.#rowOf[this.#count++] = row;
  }

  #gap(node: WalkNode, because: string): void {
    this.#options.onGap(gap('git', `object ${node.idHex()}`, because));
  }
}

/** What git makes of the mode that stands at `at`: of one that is no file, link or folder it makes a submodule. */
function modeOf(bytes: Uint8Array, at: number, end: number): number {
  let mode = 0;
  for (let i = at; i < end; i++) mode = (mode << 3) | ((bytes[i] as number) & 7);
  const kind = mode & 0o170000;
  if (kind === 0o040000) return FOLDER_MODE;
  return kind === 0o100000 || kind === 0o120000 ? FILE_MODE : LINK_MODE;
}
