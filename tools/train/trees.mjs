// Gradient-boosted trees for a yes-or-no answer: histograms of at most 32 bins, second-order gain, seeded, no dependency.
const MOST_BINS = 32;
const EASY = 0.03;

export const DEFAULTS = {
  rounds: 150,
  rate: 0.16,
  depth: 7,
  pathDepth: 1,
  pathEvery: 3,
  lambda: 2,
  leastHessian: 0.3,
  rowShare: 0.7,
  easyShare: 0.2,
  featureShare: 0.25,
  seed: 7,
};

/** A small generator of evenly spread numbers from a seed. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Thresholds between bins for each column: a value goes left of a threshold that it is less than or equal to. */
export function binsOf(vectors, width) {
  const edges = [];
  for (let column = 0; column < width; column++) {
    const sorted = Float64Array.from(vectors, (vector) => vector[column]).sort();
    const distinct = [...new Set(sorted)];
    if (distinct.length <= MOST_BINS)
      edges.push(distinct.slice(0, -1).map((value, at) => (value + distinct[at + 1]) / 2));
    else {
      const cuts = new Set();
      for (let part = 1; part < MOST_BINS; part++) cuts.add(sorted[Math.floor((part * sorted.length) / MOST_BINS)]);
      edges.push([...cuts].sort((a, b) => a - b));
    }
  }
  return edges.map((cuts) => [...new Set(cuts.map((cut) => Number(cut.toPrecision(4))))]);
}

export function binOf(cuts, value) {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= cuts[middle]) high = middle;
    else low = middle + 1;
  }
  return low;
}

const binned = (vectors, edges) =>
  edges.map((cuts, column) => Uint8Array.from(vectors, (vector) => binOf(cuts, vector[column])));

/**
 * Grows trees in turn on what is told of the content and on what is told of the path, so that the answer is a sum of the two.
 * Gives `{ base, trees }`; a tree is a list of nodes `{ feature, bin, left, right, value }`, with `feature` -1 for a leaf.
 */
export function grow({ content, paths, y, weight, edges, pathEdges, options }) {
  const settings = { ...DEFAULTS, ...options };
  const random = seeded(settings.seed);
  const columns = { content: binned(content, edges), path: binned(paths, pathEdges) };
  const count = y.length;
  const [positives, total] = y.reduce(([p, t], value, at) => [p + value * weight[at], t + weight[at]], [0, 0]);
  const base = Math.log(positives / (total - positives));
  const logits = new Float64Array(count).fill(base);
  const [gradients, hessians] = [new Float64Array(count), new Float64Array(count)];
  const trees = [];
  for (let round = 0; round < settings.rounds; round++) {
    const kind = round % settings.pathEvery === settings.pathEvery - 1 ? 'path' : 'content';
    const rows = [];
    for (let row = 0; row < count; row++) {
      const p = 1 / (1 + Math.exp(-logits[row]));
      // Most rows are easy: a few of them stand for all.
      const share = y[row] === 0 && p < EASY ? settings.easyShare : settings.rowShare;
      if (weight[row] === 0 || random() >= share) continue;
      const scale = (weight[row] * settings.rowShare) / share;
      gradients[row] = scale * (p - y[row]);
      hessians[row] = scale * Math.max(1e-6, p * (1 - p));
      rows.push(row);
    }
    const share = kind === 'path' ? 0.7 : settings.featureShare;
    const features = columns[kind].map((_, feature) => feature).filter(() => random() < share);
    const grower = new Grower({ columns: columns[kind], gradients, hessians, features, settings });
    const depth = kind === 'path' ? settings.pathDepth : settings.depth;
    const nodes = grower.grow(Int32Array.from(rows), depth);
    if (nodes.length === 0) continue;
    for (let row = 0; row < count; row++) logits[row] += valueIn(nodes, columns[kind], row);
    trees.push({ kind, nodes });
  }
  return { base, trees, edges, pathEdges };
}

function valueIn(nodes, columns, row) {
  let node = nodes[0];
  while (node.feature >= 0) node = nodes[columns[node.feature][row] <= node.bin ? node.left : node.right];
  return node.value;
}

function parted(rows, column, bin) {
  const [left, right] = [new Int32Array(rows.length), new Int32Array(rows.length)];
  let [lefts, rights] = [0, 0];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (column[row] <= bin) left[lefts++] = row;
    else right[rights++] = row;
  }
  return [left.subarray(0, lefts), right.subarray(0, rights)];
}

class Grower {
  constructor(given) {
    Object.assign(this, given);
    this.g = new Float64Array(MOST_BINS + 1);
    this.h = new Float64Array(MOST_BINS + 1);
    this.near = new Float64Array(this.gradients.length);
    this.nearH = new Float64Array(this.gradients.length);
  }

  grow(rows, depth) {
    this.nodes = [];
    this.add(rows, depth);
    return this.nodes;
  }

  /** Adds the node of these rows and all below it; returns its number. */
  add(rows, depth) {
    const { lambda, rate } = this.settings;
    let [G, H] = [0, 0];
    for (const row of rows) {
      G += this.gradients[row];
      H += this.hessians[row];
    }
    const at = this.nodes.length;
    const node = { feature: -1, bin: 0, left: 0, right: 0, value: (-G / (H + lambda)) * rate };
    this.nodes.push(node);
    const split = depth > 0 ? this.split(rows, G, H) : null;
    if (split === null) return at;
    const column = this.columns[split.feature];
    node.feature = split.feature;
    node.bin = split.bin;
    const [left, right] = parted(rows, column, split.bin);
    node.left = this.add(left, depth - 1);
    node.right = this.add(right, depth - 1);
    return at;
  }

  split(rows, G, H) {
    const { lambda, leastHessian, leastGain = 0.3 } = this.settings;
    const whole = (G * G) / (H + lambda);
    let best = null;
    const { g, h } = this;
    // The rows' own numbers side by side: the loop over features is where all time goes.
    const { near, nearH, gradients, hessians } = this;
    for (let at = 0; at < rows.length; at++) {
      near[at] = gradients[rows[at]];
      nearH[at] = hessians[rows[at]];
    }
    for (const feature of this.features) {
      const column = this.columns[feature];
      g.fill(0);
      h.fill(0);
      for (let at = 0; at < rows.length; at++) {
        const bin = column[rows[at]];
        g[bin] += near[at];
        h[bin] += nearH[at];
      }
      let [left, leftH] = [0, 0];
      for (let bin = 0; bin < MOST_BINS; bin++) {
        left += g[bin];
        leftH += h[bin];
        if (leftH < leastHessian) continue;
        if (H - leftH < leastHessian) break;
        const gain = (left * left) / (leftH + lambda) + (G - left) ** 2 / (H - leftH + lambda) - whole;
        if (gain > leastGain && (best === null || gain > best.gain)) best = { feature, bin, gain };
      }
    }
    return best;
  }
}

/** The log-odds that a forest gives to numbers: those of the content, and those of the path. */
export function predict(forest, vector, pathVector) {
  let [content, byPath] = [forest.base, 0];
  for (const { kind, nodes } of forest.trees) {
    const [numbers, edges] = kind === 'path' ? [pathVector, forest.pathEdges] : [vector, forest.edges];
    let node = nodes[0];
    while (node.feature >= 0)
      node = nodes[numbers[node.feature] <= edges[node.feature][node.bin] ? node.left : node.right];
    if (kind === 'path') byPath += node.value;
    else content += node.value;
  }
  return { content, path: byPath };
}
