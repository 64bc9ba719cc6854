import type { Span } from '../model/index.js';
import { anyNeighbours, BYTES_AFTER, BYTES_BEFORE, type Neighbours } from './neighbours.js';

/**
 * Aho-Corasick over bytes, without regard to ASCII case: all literals of all detectors in one pass, with positions.
 *
 * Text is nearly always in the first states: those of up to three bytes have a full row each, already multiplied out, so that a
 * byte costs two loads. Deeper states have mostly one child; they keep a short list of edges and a link to fall back on, which
 * keeps the whole automaton of a thousand detectors inside the processor's cache. Only bytes that occur in a literal have a
 * column of their own. Deep states that end a literal stand last, so that one comparison tells whether there is anything to do.
 */
export type Automaton = {
  /** Column of each byte. */
  readonly columns: Uint8Array;
  readonly width: number;
  /** Rows of the shallow states: the id of the next state. A shallow state's id is the offset of its row. */
  readonly rows: Int32Array;
  /** Of each deep state, whose ids follow the rows: where its edges begin in `edgeColumns` and `edgeStates`. */
  readonly edgeStarts: Int32Array;
  readonly edgeColumns: Int32Array;
  readonly edgeStates: Int32Array;
  /** The state to fall back on where no edge fits. */
  readonly fails: Int32Array;
  /** Id from which on states end at least one literal. */
  readonly firstAccepting: number;
  /** Literal ids that end in a state: `ends[starts[k]..starts[k + 1]]` for the k-th accepting state. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly lengths: Int32Array;
  readonly neighbours: Neighbours;
};

type Node = { readonly children: Map<number, number>; readonly depth: number; fail: number; literals: number[] };

/** States of at most this many bytes have a row, unless they end a literal: most text never gets deeper. */
const ROW_DEPTH = 3;
const SHORTEST_LITERAL = 3;

const hasRow = ({ depth, literals }: Node): boolean => depth <= ROW_DEPTH && literals.length === 0;

const fold = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte);

/** Compiles literals of three bytes or more; the id of a literal is its index. @throws RangeError on a shorter one */
export function compileAutomaton(
  literals: readonly string[],
  neighbours: Neighbours = anyNeighbours(literals.length),
): Automaton {
  const patterns = literals.map((literal) => Array.from(Buffer.from(literal, 'latin1'), fold));
  if (patterns.some((pattern) => pattern.length < SHORTEST_LITERAL))
    throw new RangeError(`a literal has at least ${SHORTEST_LITERAL} bytes`);
  const nodes = buildTrie(patterns);
  const order = linkFailures(nodes);
  const { columns, width } = columnsOf(patterns);
  const { ids, deep } = numberStates(nodes, order, width);
  return {
    columns,
    width,
    ...acceptance(nodes, deep, ids),
    rows: fillRows({ nodes, order, ids, columns, width }),
    ...fillEdges({ nodes, ids, columns, deep }),
    lengths: Int32Array.from(patterns, (pattern) => pattern.length),
    neighbours,
  };
}

function buildTrie(patterns: readonly (readonly number[])[]): Node[] {
  const nodes: Node[] = [{ children: new Map(), depth: 0, fail: 0, literals: [] }];
  patterns.forEach((pattern, id) => {
    let at = 0;
    for (const byte of pattern) {
      const known = nodes[at]?.children.get(byte);
      if (known === undefined) {
        nodes.push({ children: new Map(), depth: (nodes[at]?.depth ?? 0) + 1, fail: 0, literals: [] });
        nodes[at]?.children.set(byte, nodes.length - 1);
        at = nodes.length - 1;
      } else at = known;
    }
    nodes[at]?.literals.push(id);
  });
  return nodes;
}

/** Breadth first: sets each state's longest proper suffix, and lets it end that suffix's literals too. */
function linkFailures(nodes: readonly Node[]): readonly number[] {
  const order: number[] = [0];
  for (let index = 0; index < order.length; index++) {
    const at = order[index] as number;
    const node = nodes[at] as Node;
    for (const [byte, child] of node.children) {
      const childNode = nodes[child] as Node;
      childNode.fail = at === 0 ? 0 : stepBack(nodes, node.fail, byte);
      childNode.literals = [...childNode.literals, ...(nodes[childNode.fail] as Node).literals];
      order.push(child);
    }
  }
  return order;
}

function stepBack(nodes: readonly Node[], from: number, byte: number): number {
  for (let at = from; ; at = (nodes[at] as Node).fail) {
    const child = nodes[at]?.children.get(byte);
    if (child !== undefined) return child;
    if (at === 0) return 0;
  }
}

function columnsOf(patterns: readonly (readonly number[])[]): { columns: Uint8Array; width: number } {
  const columns = new Uint8Array(256);
  let width = 1;
  for (const byte of new Set(patterns.flat())) {
    columns[byte] = width++;
  }
  for (let upper = 0x41; upper <= 0x5a; upper++) columns[upper] = columns[upper | 0x20] as number;
  return { columns, width };
}

type Numbered = { readonly ids: Int32Array; readonly deep: readonly number[] };

/** Shallow states get the offsets of their rows, in breadth-first order; deep ones follow, those that end a literal last. */
function numberStates(nodes: readonly Node[], order: readonly number[], width: number): Numbered {
  const ids = new Int32Array(nodes.length);
  const isDeep = (at: number): boolean => !hasRow(nodes[at] as Node);
  const ends = (at: number): boolean => (nodes[at]?.literals.length ?? 0) > 0;
  const shallow = order.filter((at) => !isDeep(at));
  const deep = [...order.filter((at) => isDeep(at) && !ends(at)), ...order.filter((at) => isDeep(at) && ends(at))];
  shallow.forEach((at, row) => {
    ids[at] = row * width;
  });
  deep.forEach((at, index) => {
    ids[at] = shallow.length * width + index;
  });
  return { ids, deep };
}

type TableInput = { readonly nodes: readonly Node[]; readonly ids: Int32Array; readonly columns: Uint8Array };

function fillRows({
  nodes,
  order,
  ids,
  columns,
  width,
}: TableInput & { readonly order: readonly number[]; readonly width: number }): Int32Array {
  const shallow = order.filter((at) => hasRow(nodes[at] as Node));
  const rows = new Int32Array(shallow.length * width);
  for (const at of shallow) {
    const node = nodes[at] as Node;
    const row = ids[at] as number;
    // A shallow state falls back on a shallower one, which has a row: it would end a literal itself otherwise.
    const failRow = ids[node.fail] as number;
    if (at !== 0) rows.copyWithin(row, failRow, failRow + width);
    for (const [byte, child] of node.children) rows[row + (columns[byte] as number)] = ids[child] as number;
  }
  return rows;
}

function fillEdges({
  nodes,
  ids,
  columns,
  deep,
}: TableInput & { readonly deep: readonly number[] }): Pick<
  Automaton,
  'edgeStarts' | 'edgeColumns' | 'edgeStates' | 'fails'
> {
  const children = deep.map((at) => [...(nodes[at] as Node).children]);
  const edgeStarts = new Int32Array(deep.length + 1);
  children.forEach((edges, index) => {
    edgeStarts[index + 1] = (edgeStarts[index] as number) + edges.length;
  });
  return {
    edgeStarts,
    edgeColumns: Int32Array.from(children.flat(), ([byte]) => columns[byte] as number),
    edgeStates: Int32Array.from(children.flat(), ([, child]) => ids[child] as number),
    fails: Int32Array.from(deep, (at) => ids[(nodes[at] as Node).fail] as number),
  };
}

function acceptance(
  nodes: readonly Node[],
  deep: readonly number[],
  ids: Int32Array,
): Pick<Automaton, 'firstAccepting' | 'starts' | 'ends'> {
  const accepting = deep.filter((at) => (nodes[at] as Node).literals.length > 0);
  const [first] = accepting;
  const starts = new Int32Array(accepting.length + 1);
  accepting.forEach((at, index) => {
    starts[index + 1] = (starts[index] as number) + (nodes[at] as Node).literals.length;
  });
  return {
    firstAccepting: first === undefined ? Number.MAX_SAFE_INTEGER : (ids[first] as number),
    starts,
    ends: Int32Array.from(accepting.flatMap((at) => (nodes[at] as Node).literals)),
  };
}

/** What a scan calls for each literal that ends at `end` (exclusive). */
export type OnHit = (literal: number, end: number) => void;

/** Calls `onHit` for each literal that may stand beside its neighbours, in order of its end. */
export function scanLiterals(automaton: Automaton, bytes: Uint8Array, onHit: OnHit): void {
  const { columns, rows, firstAccepting } = automaton;
  const deepFrom = rows.length;
  const stop = bytes.length;
  const text = { bytes, onHit };
  let state = 0;
  for (let index = 0; index < stop; index++) {
    const column = columns[bytes[index] as number] as number;
    if (state < deepFrom) state = rows[state + column] as number;
    else state = stepDeep(automaton, state, column);
    if (state >= firstAccepting) reportHits(automaton, text, state, index + 1);
  }
}

/**
 * Calls `onHit` for each literal that has, with the neighbours that decide on it, a byte on either side of the start of the window or
 * one in it, and perhaps for some that begin behind it; in order of their ends. Costs little more than the window's own bytes, for a literal holds no byte without a column.
 */
export function scanTouching(
  automaton: Automaton,
  bytes: Uint8Array,
  onHit: OnHit,
  { window, longest }: { readonly window: Span; readonly longest: number },
): void {
  const { columns, rows, firstAccepting } = automaton;
  const start = Math.max(0, window.start - BYTES_AFTER);
  const end = window.end + BYTES_BEFORE;
  const deepFrom = rows.length;
  const text = { bytes, onHit };
  const floor = Math.max(0, start - longest + 1);
  const stop = Math.min(bytes.length, end + longest - 1);
  let index = start;
  while (index > floor && columns[bytes[index - 1] as number] !== 0) index--;
  let state = 0;
  for (; index < stop; index++) {
    // What is under way in a shallow state began at most that many bytes before.
    if (index >= end && (state === 0 || (state < deepFrom && index >= end + ROW_DEPTH))) return;
    const column = columns[bytes[index] as number] as number;
    if (state < deepFrom) state = rows[state + column] as number;
    else state = stepDeep(automaton, state, column);
    if (state >= firstAccepting && index >= start) reportHits(automaton, text, state, index + 1);
  }
}

/** The next state after a deep one: along its edge, or along that of a state it falls back on. */
function stepDeep(
  { rows, edgeStarts, edgeColumns, edgeStates, fails }: Automaton,
  from: number,
  column: number,
): number {
  const deepFrom = rows.length;
  let state = from;
  while (state >= deepFrom) {
    const stop = edgeStarts[state - deepFrom + 1] as number;
    for (let edge = edgeStarts[state - deepFrom] as number; edge < stop; edge++) {
      if (edgeColumns[edge] === column) return edgeStates[edge] as number;
    }
    state = fails[state - deepFrom] as number;
  }
  return rows[state + column] as number;
}

type Text = { readonly bytes: Uint8Array; readonly onHit: OnHit };

function reportHits(automaton: Automaton, { bytes, onHit }: Text, state: number, end: number): void {
  const { starts, ends, lengths, neighbours } = automaton;
  const { sets, before, after, second } = neighbours;
  const index = state - automaton.firstAccepting;
  const stop = starts[index + 1] as number;
  const last = bytes.length;
  for (let at = starts[index] as number; at < stop; at++) {
    const literal = ends[at] as number;
    const start = end - (lengths[literal] as number);
    if (end < last && sets[(after[literal] as number) + (bytes[end] as number)] === 0) continue;
    if (end + 1 < last && sets[(second[literal] as number) + (bytes[end + 1] as number)] === 0) continue;
    if (start > 0 && sets[(before[literal] as number) + (bytes[start - 1] as number)] === 0) continue;
    onHit(literal, end);
  }
}
