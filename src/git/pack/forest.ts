import { BASE_MISSING, CIRCLE, UNKNOWN, WHOLE } from './entry-header.js';
import type { EntryTable } from './entry-table.js';

/** Which object is rebuilt from which. All arrays by object number. */
export type Forest = EntryTable & {
  /** First child of each object and next child of the same base, or -1. The child with the most behind it comes last. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Where the trees start: objects that are whole, or whose base is missing. In order of number. */
  readonly roots: Uint32Array;
  /** What it costs to walk the tree of each root, in about nanoseconds. */
  readonly weights: Float64Array;
};

const shared = (bytes: number): SharedArrayBuffer => new SharedArrayBuffer(bytes);

/** What one object costs at least, a byte of its stream, and a byte of the rebuilt object. */
const PER_OBJECT = 1500;
const PER_BYTE = 2.5;
const PER_REBUILT_BYTE = 0.4;

/** Links bases and children. Circles of deltas are broken: the objects in them count as having no base that can be had. */
export function growForest(entries: EntryTable): Forest {
  const order = topological(entries);
  const { count, bases, duplicates } = entries;
  const firstChild = new Int32Array(shared(4 * count)).fill(-1);
  const nextSibling = new Int32Array(shared(4 * count)).fill(-1);
  const costs = treeCosts(entries, order);
  const heaviest = heaviestChildren(entries, costs);
  for (let index = 0; index < count; index++)
    if ((heaviest[index] as number) >= 0) firstChild[index] = heaviest[index] as number;
  for (let i = order.length - 1; i >= 0; i--) {
    const index = order[i] as number;
    const base = bases[index] as number;
    if (base < 0 || heaviest[base] === index) continue;
    nextSibling[index] = firstChild[base] as number;
    firstChild[base] = index;
  }
  const roots = Uint32Array.from(
    order.filter((index) => (bases[index] as number) < 0 && duplicates[index] === 0),
  ).sort();
  const sharedRoots = new Uint32Array(shared(4 * roots.length));
  sharedRoots.set(roots);
  const weights = new Float64Array(shared(8 * roots.length));
  roots.forEach((root, i) => {
    weights[i] = costs[root] as number;
  });
  return { ...entries, firstChild, nextSibling, roots: sharedRoots, weights };
}

/** Every object that counts, bases before what is built from them. Gives deltas the type of what they are built from. */
function topological({ count, bases, types, duplicates }: EntryTable): Uint32Array {
  const order = new Uint32Array(count);
  const done = new Uint8Array(count);
  let placed = 0;
  const path: number[] = [];
  for (let start = 0; start < count; start++) {
    if (done[start] !== NEW || duplicates[start] === 1) continue;
    let at = start;
    while (at >= 0 && done[at] === NEW) {
      done[at] = ON_PATH;
      path.push(at);
      at = bases[at] as number;
    }
    if (at >= 0 && done[at] === ON_PATH) breakCircle(at, bases);
    for (let index = path.pop(); index !== undefined; index = path.pop()) {
      done[index] = PLACED;
      order[placed++] = index;
      const base = bases[index] as number;
      if (base >= 0) types[index] = types[base] as number;
      else if (base === BASE_MISSING || base === CIRCLE) types[index] = UNKNOWN;
    }
  }
  return order.subarray(0, placed);
}

const NEW = 0;
const ON_PATH = 1;
const PLACED = 2;

function breakCircle(start: number, bases: Int32Array): void {
  for (let at = start; (bases[at] as number) >= 0;) {
    const next = bases[at] as number;
    bases[at] = CIRCLE;
    at = next;
  }
}

/** Cost of each object with all that is built from it. A delta's result is taken to be as large as its root. */
function treeCosts({ count, bases, sizes }: EntryTable, order: Uint32Array): Float64Array {
  const costs = new Float64Array(count);
  const expanded = new Float64Array(count);
  for (const index of order) {
    const base = bases[index] as number;
    expanded[index] = base >= 0 ? (expanded[base] as number) : (sizes[index] as number);
    costs[index] =
      PER_OBJECT +
      PER_BYTE * (sizes[index] as number) +
      (base === WHOLE ? 0 : PER_REBUILT_BYTE * (expanded[index] as number));
  }
  for (let i = order.length - 1; i >= 0; i--) {
    const index = order[i] as number;
    const base = bases[index] as number;
    if (base >= 0) costs[base] = (costs[base] as number) + (costs[index] as number);
  }
  return costs;
}

/** When the heaviest child comes last, its base is needed no more while it is walked: so few bases are held at once, however deep the tree. */
function heaviestChildren({ count, bases, duplicates }: EntryTable, costs: Float64Array): Int32Array {
  const heaviest = new Int32Array(count).fill(-1);
  for (let index = 0; index < count; index++) {
    const base = bases[index] as number;
    if (base < 0 || duplicates[index] === 1) continue;
    const rival = heaviest[base] as number;
    if (rival < 0 || (costs[index] as number) > (costs[rival] as number)) heaviest[base] = index;
  }
  return heaviest;
}
