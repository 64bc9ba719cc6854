/** Trees as they are committed: see `tools/train/pack.mjs`. */
export type PackedForest = {
  /** Log-odds before anything is known. */
  readonly base: number;
  /** Thresholds of each feature, between its bins: a line a feature. */
  readonly edges: string;
  /** Five bytes a node, trees one after the other, each in the order root, left part, right part; in base64. */
  readonly nodes: string;
  /** The unit of a node's value. */
  readonly unit: number;
  /** How many trees a forest has, and how many forests there are: each says its part of the whole. */
  readonly first: number;
  readonly forests: number;
};

/** Of each feature the number of its thresholds that its number is above. */
export type Bins = Uint8Array;

export type Forest = {
  /** Trees ask for bins: one search a number, instead of one comparison of numbers a node. */
  bins(vector: Float64Array): Bins;
  /** The log-odds of a candidate. */
  logOdds(bins: Bins): number;
  /** What of them each reason brought, by the reason's number. With `base` they sum up to the log-odds. */
  reasons(bins: Bins): Float64Array;
  readonly base: number;
};

const NODE_BYTES = 5;
const LEAF = 255;

/**
 * Trees as they are walked. Of each node one number: its feature, the last bin that goes left and how far its right part is away, in
 * eight, eight and sixteen bits; and its value in units. The left part follows a node. Trees are a fifth of what they are as numbers
 * of 64 bits, and so stay in the processor's cache.
 */
export type ForestTables = Pick<PackedForest, 'base' | 'unit' | 'first' | 'forests'> & {
  readonly nodes: Uint32Array;
  readonly values: Int16Array;
  readonly roots: Uint32Array;
  /** The thresholds of all features one after the other, and where those of each begin; the last of these is the end. */
  readonly edges: Float64Array;
  readonly edgeStarts: Uint32Array;
};

export function unpackForest({ base, unit, first, forests, edges: text, nodes: packed }: PackedForest): ForestTables {
  const bytes = Buffer.from(packed, 'base64');
  const edges = text.split('\n').map((line) => (line === '' ? [] : line.split(' ').map(Number)));
  const count = bytes.length / NODE_BYTES;
  const [nodes, values] = [new Uint32Array(count), new Int16Array(count)];
  const roots: number[] = [];
  let end = 0;
  for (let node = 0; node < count; node++) {
    const at = node * NODE_BYTES;
    if (node === end) {
      roots.push(node);
      end = node + treeSize(bytes, at);
    }
    nodes[node] = (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 4] as number) << 16);
    values[node] = bytes.readInt16LE(at + 2);
  }
  return {
    base,
    unit,
    first,
    forests,
    nodes,
    values,
    roots: Uint32Array.from(roots),
    edges: Float64Array.from(edges.flat()),
    edgeStarts: startsOf(edges),
  };
}

function startsOf(lists: readonly (readonly number[])[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, nth) => (starts[nth + 1] = (starts[nth] as number) + list.length));
  return starts;
}

/**
 * The log-odds by a part of the trees, in forests, at which the others are not asked: nothing that they or a path could say would make it
 * a finding. Of 54,000 labelled and other candidates none that was given up came to more than -1.6 by all trees.
 */
const HOPELESS: readonly (readonly [part: number, logOdds: number])[] = [
  [0.4, -3.5],
  [1, -3.5],
  [2, -3],
  [3, -2.5],
];

/** The trees, to be asked; `reasons` gives the number of each feature's reason. */
export function createForest(tables: ForestTables, reasons: Uint8Array): Forest {
  const { unit, values, roots, first, forests } = tables;
  const most = reasons.reduce((highest, reason) => Math.max(highest, reason), 0) + 1;
  // What a tree says before it is asked anything is no reason of its own.
  const rootsOf = (to: number): number =>
    roots.subarray(0, to).reduce((sum, root) => sum + (values[root] as number), 0);
  const base = tables.base + rootsOf(roots.length) * unit;
  const steps = [...HOPELESS.filter(([part]) => part < forests), [forests, -Infinity] as const].map(([part, least]) => {
    const trees = Math.ceil(first * part);
    // Trees of a forest that are not asked say nothing; forests that are not asked say the same as the others.
    return { trees, roots: rootsOf(trees), scale: (unit * forests) / Math.max(1, part), least };
  });

  let block = new Uint8Array(0);

  /** The log-odds, and the step after which no more was asked. */
  const ask = (bins: Bins): { readonly logOdds: number; readonly last: (typeof steps)[number] | undefined } => {
    let leaves = 0;
    let logOdds = base;
    let from = 0;
    for (const step of steps) {
      leaves += sumOfLeaves(tables, bins, from, step.trees);
      logOdds = base + (leaves - step.roots) * step.scale;
      if (logOdds < step.least) return { logOdds, last: step };
      from = step.trees;
    }
    return { logOdds, last: steps.at(-1) };
  };
  return {
    base,
    bins: (vector) => {
      if (block.length < vector.length) block = new Uint8Array(IN_BLOCK * vector.length);
      const bins = block.subarray(0, vector.length);
      block = block.subarray(vector.length);
      return binsOf(tables, vector, bins);
    },
    logOdds: (bins) => ask(bins).logOdds,
    reasons: (bins) => {
      const sums = new Float64Array(most);
      const { trees = 0, scale = 0 } = ask(bins).last ?? {};
      addReasons({ tables, reasons }, bins, { sums, trees });
      return sums.map((sum) => sum * scale);
    },
  };
}

/** Bins that share a block: small arrays of their own cost more than what they hold. */
const IN_BLOCK = 64;

function binsOf({ edges, edgeStarts }: ForestTables, vector: Float64Array, bins: Bins): Bins {
  const count = Math.min(vector.length, edgeStarts.length - 1);
  for (let feature = 0; feature < count; feature++) {
    const number = vector[feature] as number;
    const end = edgeStarts[feature + 1] as number;
    // One by one: most features have one threshold, and a search would guess wrong at every step.
    let bin = 0;
    for (let edge = edgeStarts[feature] as number; edge < end; edge++) bin += number <= (edges[edge] as number) ? 0 : 1;
    bins[feature] = bin;
  }
  return bins;
}

function sumOfLeaves({ nodes, values, roots }: ForestTables, bins: Bins, from: number, to: number): number {
  let sum = 0;
  for (let tree = from; tree < to; tree++) {
    let at = roots[tree] as number;
    let node = nodes[at] as number;
    while ((node & 0xff) !== LEAF) {
      at += (bins[node & 0xff] as number) <= ((node >>> 8) & 0xff) ? 1 : node >>> 16;
      node = nodes[at] as number;
    }
    sum += values[at] as number;
  }
  return sum;
}

type Sums = { readonly sums: Float64Array; readonly trees: number };

/** Adds what the first `trees` trees say, in units, to the sums of the reasons that they ask for. */
function addReasons(
  { tables, reasons }: { readonly tables: ForestTables; readonly reasons: Uint8Array },
  bins: Bins,
  { sums, trees }: Sums,
): void {
  const { nodes, values, roots } = tables;
  for (let tree = 0; tree < trees; tree++) {
    let at = roots[tree] as number;
    for (let node = nodes[at] as number; (node & 0xff) !== LEAF; node = nodes[at] as number) {
      const feature = node & 0xff;
      const next = at + ((bins[feature] as number) <= ((node >>> 8) & 0xff) ? 1 : node >>> 16);
      const reason = reasons[feature] as number;
      sums[reason] = (sums[reason] as number) + (values[next] as number) - (values[at] as number);
      at = next;
    }
  }
}

/** How many nodes the tree has whose root stands at a byte: that of its last right part, and so on down. */
function treeSize(bytes: Buffer, at: number): number {
  let [node, size] = [at, 1];
  while (bytes[node] !== LEAF) {
    const right = bytes[node + 4] as number;
    size += right;
    node += right * NODE_BYTES;
  }
  return size;
}
