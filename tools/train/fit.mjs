// Fits the forest, cross-validated by repository, and the line that turns its log-odds into calibrated ones.
import { stackLinear } from './linear.mjs';
import { binsOf, grow, predict } from './trees.mjs';

export const PATH_BOUNDS = { least: -2.5, most: 1.2 };

/** How many forests are grown, each from a seed of its own, and added up with an equal part: they err in different places. */
const MEMBERS = 5;
/** What is made from a seed, and small sets, count less than repositories. */
const SHARE = { synthetic: 0.4, planted: 0.6 };

/** A forest for rows of whatever vectors. */
function growMembers(rows, options) {
  const [content, paths] = [rows.map(({ vector }) => vector), rows.map(({ pathVector }) => pathVector)];
  const given = {
    content,
    paths,
    y: rows.map(({ y }) => y),
    weight: rows.map(({ weight, set }) => weight * (SHARE[set] ?? 1)),
    edges: binsOf(content, content[0].length),
    pathEdges: binsOf(paths, paths[0].length),
  };
  const forests = Array.from({ length: MEMBERS }, (_, nth) =>
    grow({ ...given, options: { ...options, seed: 7 + nth } }),
  );
  const part = (tree, member) => ({
    ...tree,
    member,
    nodes: tree.nodes.map((node) => ({ ...node, value: node.value / MEMBERS })),
  });
  return {
    ...forests[0],
    base: forests.reduce((sum, { base }) => sum + base, 0) / MEMBERS,
    members: MEMBERS,
    trees: forests.flatMap(({ trees }, member) => trees.map((tree) => part(tree, member))),
  };
}

/**
 * Linear models over the pieces of the rows, and on top of them trees over all numbers. `pieces` is `{ groups, size }`. Gives
 * `{ forest, linear }`.
 */
export function fitModel(rows, synthetic, { pieces, options = {} }) {
  const known = rows.filter(({ y, weight }) => y !== null && weight > 0);
  const stack = stackLinear(known, synthetic, pieces);
  const trained = [
    ...known.map((row, at) => withPieces(row, stack.trained[at])),
    ...synthetic.map((row) => withPieces(row, stack.told(row))),
  ];
  return { forest: growMembers(trained, options), linear: stack };
}

/** What the pieces say are the last numbers of a vector. */
function withPieces(row, told) {
  const vector = Float64Array.from(row.vector);
  vector.set(told, vector.length - told.length);
  return { ...row, vector };
}

export function logOdds({ forest, linear }, row) {
  const { vector, pathVector } = withPieces(row, linear.told(row));
  const { content, path } = predict(forest, vector, pathVector);
  return content + Math.max(PATH_BOUNDS.least, Math.min(PATH_BOUNDS.most, path));
}

/** Each row's log-odds from a model that has not seen its repository. */
export function crossValidate(rows, { folds, count, synthetic, pieces, options = {} }) {
  const logits = new Float64Array(rows.length);
  for (let fold = 0; fold < count; fold++) {
    const model = fitModel(
      rows.filter((_, at) => folds[at] !== fold),
      synthetic,
      { pieces, options },
    );
    rows.forEach((row, at) => {
      if (folds[at] === fold) logits[at] = logOdds(model, row);
    });
  }
  return logits;
}

/** `scale` and `shift` of the line through the log-odds that makes the answers most probable (Platt), by Newton's steps. */
export function calibrate(logits, answers, weights) {
  let [scale, shift] = [1, 0];
  for (let step = 0; step < 30; step++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6];
    logits.forEach((logit, at) => {
      const p = 1 / (1 + Math.exp(-(scale * logit + shift)));
      const [error, bend] = [weights[at] * (p - answers[at]), weights[at] * p * (1 - p)];
      ga += error * logit;
      gb += error;
      haa += bend * logit * logit;
      hab += bend * logit;
      hbb += bend;
    });
    const determinant = haa * hbb - hab * hab;
    scale -= (ga * hbb - gb * hab) / determinant;
    shift -= (gb * haa - ga * hab) / determinant;
  }
  return { scale, shift };
}
