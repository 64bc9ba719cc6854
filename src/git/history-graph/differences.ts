import { EMPTY, type SetTable } from './set-table.js';

/** A folder on the way down: `parent` is the one that it lies in. */
export type Folder = { readonly parent: Folder | null; readonly name: number; path: number };

/** Gets a leaf, the folder that it lies in (null at the top) and its name there. */
export type LeafVisitor = (leaf: number, folder: Folder | null, name: number) => void;

type Frame = { readonly set: number; readonly others: readonly number[]; readonly folder: Folder | null };

/** Items looked at in one comparison before what was met already is passed over: a few trees can make any number of paths. */
const MOST_PLAIN = 1 << 17;
/** The same once all that is held to be dear has been spent. */
const FEW_PLAIN = 1 << 12;
/** And before it is no longer compared with what. */
const MOST_COMPARED = 1 << 20;
/** What goes beyond the lowest of these limits, of all comparisons together. */
const MOST_IN_ALL = 1 << 26;
/** More items of one name, which only forged trees have, are not compared. */
const MOST_NAMESAKES = 64;

/** Compares sets, and passes over what is equal without looking into it. */
export class Differences {
  readonly #sets: SetTable;
  #steps = 0;
  #inAll = 0;

  constructor(sets: SetTable) {
    this.#sets = sets;
  }

  /**
   * Visits each leaf of a set that does not stand at the same place in one of the others. Of a set that stands at too many places
   * only some are visited, each leaf at least once; leaves that do stand in another may then be visited too.
   */
  visit(set: number, others: readonly number[], visitor: LeafVisitor): void {
    this.#steps = 0;
    const met = new Set<string>();
    const open: Frame[] = [];
    const push = (frame: Frame): void => {
      if (this.#isNew(frame, met)) open.push(frame);
    };
    push({ set, others: distinct(others), folder: null });
    for (let frame = open.pop(); frame !== undefined; frame = open.pop()) this.#look(frame, visitor, push);
    this.#inAll += Math.max(0, this.#steps - FEW_PLAIN);
  }

  #isNew(frame: Frame, met: Set<string>): boolean {
    const { set, others } = frame;
    if (this.#isPlain()) return true;
    const key = this.#compares() ? `${set} ${others.join(' ')}` : `${set}`;
    if (met.has(key)) return false;
    met.add(key);
    return true;
  }

  #isPlain(): boolean {
    return this.#steps < (this.#inAll < MOST_IN_ALL ? MOST_PLAIN : FEW_PLAIN);
  }

  #compares(): boolean {
    return this.#isPlain() || (this.#steps < MOST_COMPARED && this.#inAll < MOST_IN_ALL);
  }

  #look({ set, others, folder }: Frame, visitor: LeafVisitor, push: (frame: Frame) => void): void {
    const { starts, names, values } = this.#sets;
    const end = starts[set + 1] as number;
    const compared = this.#compares() ? others : [];
    const cursors = compared.map((other) => starts[other] as number);
    this.#steps += (end - (starts[set] as number)) * (1 + compared.length);
    for (let at = starts[set] as number; at < end; at++) {
      const name = names[at] as number;
      const value = values[at] as number;
      const below = this.#besides(compared, cursors, { name, value });
      if (below === null) continue;
      if (value < 0) visitor(~value, folder, name);
      else push({ set: value, others: below, folder: { parent: folder, name, path: -1 } });
    }
  }

  /** What the others have at that name, sets only, or null when one of them has just the same there. */
  #besides(
    others: readonly number[],
    cursors: number[],
    { name, value }: { readonly name: number; readonly value: number },
  ): readonly number[] | null {
    const { starts, names, values } = this.#sets;
    const below: number[] = [];
    for (let nth = 0; nth < others.length; nth++) {
      const end = starts[(others[nth] as number) + 1] as number;
      let at = cursors[nth] as number;
      while (at < end && (names[at] as number) < name) at++;
      cursors[nth] = at;
      let folder = EMPTY;
      for (const last = Math.min(end, at + MOST_NAMESAKES); at < last && names[at] === name; at++) {
        if (values[at] === value) return null;
        if (folder === EMPTY && (values[at] as number) > EMPTY) folder = values[at] as number;
      }
      if (folder !== EMPTY) below.push(folder);
    }
    return below.length > 1 ? distinct(below) : below;
  }
}

const distinct = (sets: readonly number[]): readonly number[] => [...new Set(sets)].filter((set) => set !== EMPTY);

/** Visits each leaf of a set and of all below it, however often it stands there, at least once and mostly not much more often. */
export class Members {
  readonly #sets: SetTable;
  readonly #seen: Uint32Array;
  #turn = 0;

  /** For sets that are there already. */
  constructor(sets: SetTable) {
    this.#sets = sets;
    this.#seen = new Uint32Array(sets.count);
  }

  visit(set: number, visitor: (leaf: number) => void): void {
    const { starts, values } = this.#sets;
    const turn = ++this.#turn;
    const open = [set];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (this.#seen[next] === turn) continue;
      this.#seen[next] = turn;
      const end = starts[next + 1] as number;
      for (let at = starts[next] as number; at < end; at++) {
        const value = values[at] as number;
        if (value < 0) visitor(~value);
        else if (this.#seen[value] !== turn) open.push(value);
      }
    }
  }
}
