// Fits the forest, cross-validated by repository, and the line that turns its log-odds into calibrated ones.
import { binsOf, grow, predict } from './trees.mjs';

export const PATH_BOUNDS = { least: -2.5, most: 1.2 };

export function fitForest(rows, options = {}) {
  const known = rows.filter(({ y, weight }) => y !== null && weight > 0);
  const [content, paths] = [known.map(({ vector }) => vector), known.map(({ pathVector }) => pathVector)];
  return grow({
    content,
    paths,
    y: known.map(({ y }) => y),
    weight: known.map(({ weight, set }) => weight * (set === 'planted' ? (options.planted ?? 1) : 1)),
    edges: binsOf(content, content[0].length),
    pathEdges: binsOf(paths, paths[0].length),
    options,
  });
}

export function logOdds(forest, { vector, pathVector }) {
  const { content, path } = predict(forest, vector, pathVector);
  return content + Math.max(PATH_BOUNDS.least, Math.min(PATH_BOUNDS.most, path));
}

/** Each row's log-odds from a forest that has not seen its repository. */
export function crossValidate(rows, { folds, count, synthetic, options }) {
  const logits = new Float64Array(rows.length);
  for (let fold = 0; fold < count; fold++) {
    const forest = fitForest([...rows.filter((_, at) => folds[at] !== fold), ...synthetic], options);
    rows.forEach((row, at) => {
      if (folds[at] === fold) logits[at] = logOdds(forest, row);
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
