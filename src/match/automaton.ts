/**
 * Aho-Corasick over bytes, without regard to ASCII case: all literals of all detectors in one pass, with positions.
 *
 * The table is dense and its rows are already multiplied out, so that a byte costs two loads and one comparison. Only the bytes
 * that occur in a literal have a column of their own, all others share one; states that end a literal stand last, so that one
 * comparison tells whether there is anything to do.
 */
export type Automaton = {
  /** Column of each byte. */
  readonly columns: Uint8Array;
  /** Row offset of the next state, by row offset plus column. */
  readonly next: Int32Array;
  /** Row offset from which on states end at least one literal. */
  readonly firstAccepting: number;
  readonly width: number;
  /** Literal ids that end in a state: `ends[starts[k]..starts[k + 1]]` for the k-th accepting state. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly lengths: Uint16Array;
};

type Node = { readonly children: Map<number, number>; fail: number; literals: number[] };

const fold = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte);

/** Compiles literals; the id of a literal is its index. Throws on an empty one. */
export function compileAutomaton(literals: readonly string[]): Automaton {
  const patterns = literals.map((literal) => Array.from(Buffer.from(literal, 'latin1'), fold));
  if (patterns.some((pattern) => pattern.length === 0)) throw new RangeError('a literal may not be empty');
  const nodes = buildTrie(patterns);
  const order = linkFailures(nodes);
  const { columns, width } = columnsOf(patterns);
  const rank = rankStates(nodes);
  return {
    columns, width, ...acceptance(nodes, rank, width),
    next: fillTable({ nodes, order, rank, columns, width }),
    lengths: Uint16Array.from(patterns, (pattern) => pattern.length),
  };
}

function buildTrie(patterns: readonly (readonly number[])[]): Node[] {
  const nodes: Node[] = [{ children: new Map(), fail: 0, literals: [] }];
  patterns.forEach((pattern, id) => {
    let at = 0;
    for (const byte of pattern) {
      const known = nodes[at]?.children.get(byte);
      if (known === undefined) {
        nodes.push({ children: new Map(), fail: 0, literals: [] });
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

/** The new number of each state: those that end nothing first, in breadth-first order for the sake of the cache. */
function rankStates(nodes: readonly Node[]): Int32Array {
  const rank = new Int32Array(nodes.length);
  let next = 0;
  nodes.forEach((node, index) => { if (node.literals.length === 0) rank[index] = next++; });
  nodes.forEach((node, index) => { if (node.literals.length > 0) rank[index] = next++; });
  return rank;
}

type TableInput = {
  readonly nodes: readonly Node[];
  readonly order: readonly number[];
  readonly rank: Int32Array;
  readonly columns: Uint8Array;
  readonly width: number;
};

function fillTable({ nodes, order, rank, columns, width }: TableInput): Int32Array {
  const next = new Int32Array(nodes.length * width);
  for (const at of order) {
    const node = nodes[at] as Node;
    const row = (rank[at] as number) * width;
    const failRow = (rank[node.fail] as number) * width;
    if (at !== 0) next.copyWithin(row, failRow, failRow + width);
    for (const [byte, child] of node.children) next[row + (columns[byte] as number)] = (rank[child] as number) * width;
  }
  return next;
}

function acceptance(nodes: readonly Node[], rank: Int32Array, width: number): Pick<Automaton, 'firstAccepting' | 'starts' | 'ends'> {
  const accepting = nodes.flatMap((node, index) => (node.literals.length > 0 ? [{ node, rank: rank[index] as number }] : []));
  accepting.sort((a, b) => a.rank - b.rank);
  const starts = new Int32Array(accepting.length + 1);
  accepting.forEach(({ node }, index) => { starts[index + 1] = (starts[index] as number) + node.literals.length; });
  return {
    firstAccepting: (nodes.length - accepting.length) * width,
    starts,
    ends: Int32Array.from(accepting.flatMap(({ node }) => node.literals)),
  };
}

/** Calls `onHit` for each literal that ends at `end` (exclusive), in order of `end`, for all bytes of `from` to `to`. */
export function scanLiterals(
  automaton: Automaton, bytes: Uint8Array,
  onHit: (literal: number, end: number) => void, from = 0, to = bytes.length,
): void {
  const { columns, next, firstAccepting } = automaton;
  let state = 0;
  for (let index = from; index < to; index++) {
    state = next[state + (columns[bytes[index] as number] as number)] as number;
    if (state >= firstAccepting) reportHits(automaton, state, index + 1, onHit);
  }
}

function reportHits(automaton: Automaton, state: number, end: number, onHit: (literal: number, end: number) => void): void {
  const { starts, ends, firstAccepting, width } = automaton;
  const index = (state - firstAccepting) / width;
  const stop = starts[index + 1] as number;
  for (let at = starts[index] as number; at < stop; at++) onHit(ends[at] as number, end);
}
