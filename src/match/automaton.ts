import { anyCase, type LetterCase } from './letter-case.js';
import { anyNeighbours, type Neighbours } from './neighbours.js';

/**
 * Aho-Corasick over bytes, without regard to ASCII case: all literals of all detectors in one pass, with positions.
 *
 * Text is nearly always in the first states: those of up to three bytes have a full row each, so that a byte costs two loads.
 * Deeper states have mostly one child; they keep a short list of edges and a link to fall back on. With numbers of two bytes as
 * long as they suffice, the automaton of two thousand detectors stays inside the processor's cache. Only bytes that occur in a literal have a
 * column of their own. Deep states that end a literal stand last, so that one comparison tells whether there is anything to do.
 */
export type Automaton = {
  /** Column of each byte. */
  readonly columns: Uint8Array;
  /** A row has `1 << shift` columns: more than are needed, so that no multiplication stands between a byte and its state. */
  readonly shift: number;
  /** Of each shallow state, whose ids come first, a row: the id of the next state by column. */
  readonly rows: StateIds;
  /** How many shallow states there are; the ids of deep ones follow. */
  readonly rowCount: number;
  /** Of each deep state: where its edges begin in `edgeColumns` and `edgeStates`. */
  readonly edgeStarts: StateIds;
  readonly edgeColumns: Uint8Array;
  readonly edgeStates: StateIds;
  /** The state to fall back on where no edge fits. */
  readonly fails: StateIds;
  /** Id from which on states end at least one literal. */
  readonly firstAccepting: number;
  /** Literal ids that end in a state: `ends[starts[k]..starts[k + 1]]` for the k-th accepting state. */
  readonly starts: StateIds;
  readonly ends: StateIds;
  readonly lengths: Uint8Array;
  readonly neighbours: Neighbours;
  readonly letterCase: LetterCase;
};

/** Two bytes for each where no number is larger, else four. */
export type StateIds = Uint16Array | Uint32Array;

type Node = { readonly children: Map<number, number>; readonly depth: number; fail: number; literals: number[] };

/** States of at most this many bytes have a row, unless they end a literal: most text never gets deeper. */
export const ROW_DEPTH = 3;
const SHORTEST_LITERAL = 3;
const LONGEST_LITERAL = 255;

const hasRow = ({ depth, literals }: Node): boolean => depth <= ROW_DEPTH && literals.length === 0;

const fold = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte);

/** What must be beside each literal, and how it must be written; anything by default. */
export type LiteralNeeds = { readonly neighbours?: Neighbours; readonly letterCase?: LetterCase };

/** Compiles literals of 3 to 255 bytes; the id of a literal is its index. @throws RangeError on one of another length */
export function compileAutomaton(
  literals: readonly string[],
  { neighbours = anyNeighbours(literals.length), letterCase = anyCase(literals.length) }: LiteralNeeds = {},
): Automaton {
  const patterns = literals.map((literal) => Array.from(Buffer.from(literal, 'latin1'), fold));
  if (patterns.some((pattern) => pattern.length < SHORTEST_LITERAL))
    throw new RangeError(`a literal has at least ${SHORTEST_LITERAL} bytes`);
  if (patterns.some((pattern) => pattern.length > LONGEST_LITERAL))
    throw new RangeError(`a literal has at most ${LONGEST_LITERAL} bytes`);
  const nodes = buildTrie(patterns);
  const order = linkFailures(nodes);
  const { columns, shift } = columnsOf(patterns);
  const { ids, deep, rowCount } = numberStates(nodes, order);
  return {
    columns,
    shift,
    ...acceptance(nodes, deep, ids),
    rows: fillRows({ nodes, order, ids, columns, shift }),
    rowCount,
    ...fillEdges({ nodes, ids, columns, deep }),
    lengths: Uint8Array.from(patterns, (pattern) => pattern.length),
    neighbours,
    letterCase,
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

/** Of source code, the commonest first: their columns stand beside each other, so that a row mostly costs one line of the processor's cache. */
const COMMONEST = ' etaoinsrlcdupmhfgbyv._-/=(kwx"0,);:1\'z2qj';

function columnsOf(patterns: readonly (readonly number[])[]): { columns: Uint8Array; shift: number } {
  const columns = new Uint8Array(256);
  let width = 1;
  const occurring = new Set(patterns.flat());
  for (const byte of [...Buffer.from(COMMONEST), ...occurring]) {
    if (occurring.delete(byte)) columns[byte] = width++;
  }
  for (let upper = 0x41; upper <= 0x5a; upper++) columns[upper] = columns[upper | 0x20] as number;
  return { columns, shift: Math.ceil(Math.log2(width)) };
}

type Numbered = { readonly ids: Int32Array; readonly deep: readonly number[]; readonly rowCount: number };

/** Shallow states come first, in breadth-first order; deep ones follow, those that end a literal last. */
function numberStates(nodes: readonly Node[], order: readonly number[]): Numbered {
  const ids = new Int32Array(nodes.length);
  const isDeep = (at: number): boolean => !hasRow(nodes[at] as Node);
  const ends = (at: number): boolean => (nodes[at]?.literals.length ?? 0) > 0;
  const shallow = order.filter((at) => !isDeep(at));
  const deep = [...order.filter((at) => isDeep(at) && !ends(at)), ...order.filter((at) => isDeep(at) && ends(at))];
  shallow.forEach((at, row) => {
    ids[at] = row;
  });
  deep.forEach((at, index) => {
    ids[at] = shallow.length + index;
  });
  return { ids, deep, rowCount: shallow.length };
}

type TableInput = { readonly nodes: readonly Node[]; readonly ids: Int32Array; readonly columns: Uint8Array };

function fillRows({
  nodes,
  order,
  ids,
  columns,
  shift,
}: TableInput & { readonly order: readonly number[]; readonly shift: number }): StateIds {
  const shallow = order.filter((at) => hasRow(nodes[at] as Node));
  const rows = room(shallow.length << shift, nodes.length);
  for (const at of shallow) {
    const node = nodes[at] as Node;
    const row = (ids[at] as number) << shift;
    // A shallow state falls back on a shallower one, which has a row: it would end a literal itself otherwise.
    const failRow = (ids[node.fail] as number) << shift;
    if (at !== 0) rows.copyWithin(row, failRow, failRow + (1 << shift));
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
  const edgeStarts = room(deep.length + 1, nodes.length);
  children.forEach((edges, index) => {
    edgeStarts[index + 1] = (edgeStarts[index] as number) + edges.length;
  });
  return {
    edgeStarts,
    edgeColumns: Uint8Array.from(children.flat(), ([byte]) => columns[byte] as number),
    edgeStates: packed(
      children.flat().map(([, child]) => ids[child] as number),
      nodes.length,
    ),
    fails: packed(
      deep.map((at) => ids[(nodes[at] as Node).fail] as number),
      nodes.length,
    ),
  };
}

const MOST_SHORT = 0x1_0000;

/** Room for `length` numbers below `limit`. */
const room = (length: number, limit: number): StateIds =>
  limit <= MOST_SHORT ? new Uint16Array(length) : new Uint32Array(length);

function packed(numbers: readonly number[], limit: number): StateIds {
  const ids = room(numbers.length, limit);
  ids.set(numbers);
  return ids;
}

function acceptance(
  nodes: readonly Node[],
  deep: readonly number[],
  ids: Int32Array,
): Pick<Automaton, 'firstAccepting' | 'starts' | 'ends'> {
  const accepting = deep.filter((at) => (nodes[at] as Node).literals.length > 0);
  const [first] = accepting;
  const ends = accepting.flatMap((at) => (nodes[at] as Node).literals);
  // A literal ends in its own state and in those that end with it: there may be more ends than states.
  const limit = Math.max(nodes.length, ends.length + 1);
  const starts = room(accepting.length + 1, limit);
  accepting.forEach((at, index) => {
    starts[index + 1] = (starts[index] as number) + (nodes[at] as Node).literals.length;
  });
  return {
    firstAccepting: first === undefined ? Number.MAX_SAFE_INTEGER : (ids[first] as number),
    starts,
    ends: packed(ends, limit),
  };
}
