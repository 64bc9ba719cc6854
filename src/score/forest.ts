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
  /** How many of the trees are the first forest, and how many forests there are: each says its part of the whole. */
  readonly first: number;
  readonly forests: number;
};

export type Forest = {
  /** What of a candidate's log-odds each reason brought, by the reason's number. With `base` they sum up to the log-odds. */
  weigh(vector: Float64Array): Float64Array;
  readonly base: number;
};

const NODE_BYTES = 5;
const LEAF = 255;

/** Trees as they are walked: of each node its feature, threshold, value and right part; the left part follows a node. */
export type ForestTables = Pick<PackedForest, 'base' | 'first' | 'forests'> & {
  readonly thresholds: Float64Array;
  readonly values: Float64Array;
  readonly rights: Uint32Array;
  readonly roots: Uint32Array;
  readonly features: Uint8Array;
};

export function unpackForest({ base, first, forests, edges: text, nodes, unit }: PackedForest): ForestTables {
  const bytes = Buffer.from(nodes, 'base64');
  const edges = text.split('\n').map((line) => line.split(' ').map(Number));
  const count = bytes.length / NODE_BYTES;
  const [features, rights] = [new Uint8Array(count), new Uint32Array(count)];
  const [thresholds, values] = [new Float64Array(count), new Float64Array(count)];
  const roots: number[] = [];
  let end = 0;
  for (let node = 0; node < count; node++) {
    const at = node * NODE_BYTES;
    const feature = bytes[at] as number;
    if (node === end) {
      roots.push(node);
      end = node + treeSize(bytes, at);
    }
    features[node] = feature;
    values[node] = bytes.readInt16LE(at + 2) * unit;
    rights[node] = node + (bytes[at + 4] as number);
    thresholds[node] = feature === LEAF ? 0 : (edges[feature]?.[bytes[at + 1] as number] ?? 0);
  }
  return { base, first, forests, thresholds, values, rights, roots: Uint32Array.from(roots), features };
}

/** The trees, to be asked; `reasons` gives the number of each feature's reason. */
export function createForest(tables: ForestTables, reasons: Uint8Array): Forest {
  const { thresholds, values, rights, roots, features, first, forests } = tables;
  const most = reasons.reduce((highest, reason) => Math.max(highest, reason), 0) + 1;
  const add = (sums: Float64Array, vector: Float64Array, [from, to]: readonly [number, number]): void => {
    for (let tree = from; tree < to; tree++) {
      let node = roots[tree] as number;
      for (let feature = features[node] as number; feature !== LEAF; feature = features[node] as number) {
        const next = (vector[feature] as number) <= (thresholds[node] as number) ? node + 1 : (rights[node] as number);
        const reason = reasons[feature] as number;
        sums[reason] = (sums[reason] as number) + (values[next] as number) - (values[node] as number);
        node = next;
      }
    }
  };
  // What a tree says before it is asked anything is no reason of its own.
  const base = tables.base + roots.reduce((sum, root) => sum + (values[root] as number), 0);
  const weigh = (vector: Float64Array): Float64Array => {
    const sums = new Float64Array(most);
    add(sums, vector, [0, first]);
    const alone = sums.map((sum) => sum * forests);
    if (alone.reduce((sum, weight) => sum + weight, base) < HOPELESS) return alone;
    add(sums, vector, [first, roots.length]);
    return sums;
  };
  return { weigh, base };
}

/** Log-odds, by the first forest alone, at which the others are not asked: nothing that they or a path could say would make it a finding. */
const HOPELESS = -4.5;

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
