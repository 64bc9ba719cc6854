// Writes a forest as the product reads it: five bytes a node (feature or 255, bin, value in units, distance of the right part).
const NODE_BYTES = 5;
const LEAF = 255;
const UNIT = 1 / 8192;

/**
 * The trees on content in base64, and the table of what each mark of a path brings. `scale` and `shift` calibrate; `judged` are weights of
 * marks of which the sets know too little. */
export function packForest(forest, { scale, shift, pathFeatures, judged }) {
  const trees = forest.trees.filter(({ kind }) => kind === 'content');
  const bytes = Buffer.concat(trees.map(({ nodes }) => packTree(nodes, scale)));
  const table = pathTable(forest, scale, pathFeatures);
  Object.assign(table.weights, judged);
  return {
    base: Number((forest.base * scale + shift + table.base).toFixed(5)),
    unit: UNIT,
    first: trees.filter(({ member }) => member === 0).length,
    forests: forest.members,
    edges: forest.edges.map((cuts) => cuts.join(' ')).join('\n'),
    nodes: bytes.toString('base64'),
    path: table.weights,
  };
}

const MOST_WEIGHT = 127;

/** A byte for each weight of a linear model, and their unit: `{ value: { bias, unit, weights }, … }`. */
export const packLinear = (mean, groups) =>
  Object.fromEntries(
    groups.map((group, nth) => {
      const { weights, bias } = mean[nth];
      const unit = Number(
        (weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST_WEIGHT).toPrecision(6),
      );
      const bytes = Int8Array.from(weights, (weight) => Math.round(weight / unit));
      return [group, { bias: Number(bias.toFixed(5)), unit, weights: Buffer.from(bytes.buffer).toString('base64') }];
    }),
  );

function packTree(nodes, scale) {
  const bytes = Buffer.alloc(nodes.length * NODE_BYTES);
  nodes.forEach((node, at) => {
    const offset = at * NODE_BYTES;
    bytes[offset] = node.feature < 0 ? LEAF : node.feature;
    bytes[offset + 1] = node.bin;
    bytes.writeInt16LE(Math.max(-32768, Math.min(32767, Math.round((node.value * scale) / UNIT))), offset + 2);
    bytes[offset + 4] = node.feature < 0 ? 0 : node.right - at;
  });
  return bytes;
}

/** Trees on a path ask one question each, so that they add up to a weight for every mark. */
function pathTable(forest, scale, pathFeatures) {
  const weights = pathFeatures.map(() => 0);
  let base = 0;
  for (const { kind, nodes } of forest.trees) {
    if (kind !== 'path') continue;
    const [root] = nodes;
    if (root.feature < 0) base += root.value * scale;
    else {
      base += nodes[root.left].value * scale;
      weights[root.feature] += (nodes[root.right].value - nodes[root.left].value) * scale;
    }
  }
  return { base, weights: Object.fromEntries(pathFeatures.map((id, at) => [id, Number(weights[at].toFixed(3))])) };
}
