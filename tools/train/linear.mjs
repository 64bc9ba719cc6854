// A linear model over hashed pieces of a candidate. What it says is told to the trees as one more number for each group of pieces.
import { foldsOf } from './folds.mjs';
import { seeded } from './trees.mjs';

const FOLDS = 5;
const SETTINGS = { epochs: 6, rate: 0.08, hold: 3e-4 };

/** Weights of the pieces of one group, by AdaGrad. `pieces(row)` gives the numbers of a row's pieces, below `size`. */
export function fitLinear(rows, { pieces, size, seed = 1 }) {
  const { epochs, rate, hold } = SETTINGS;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-4);
  let [bias, biasSquares] = [-1, 1];
  const random = seeded(seed);
  const order = Int32Array.from(rows.keys());
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const at of order) {
      const { weight, y } = rows[at];
      const own = pieces(rows[at]);
      const scale = own.length === 0 ? 0 : own.length ** -0.5;
      const error = weight * (1 / (1 + Math.exp(-(bias + sumOf(weights, own) * scale))) - y);
      for (const piece of own) {
        const slope = error * scale + hold * weights[piece];
        squares[piece] += slope * slope;
        weights[piece] -= (rate * slope) / Math.sqrt(squares[piece]);
      }
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
    }
  }
  return { weights, bias };
}

function sumOf(weights, pieces) {
  let sum = 0;
  for (const piece of pieces) sum += weights[piece];
  return sum;
}

export const answerOf = ({ weights, bias }, pieces) =>
  pieces.length === 0 ? bias : bias + sumOf(weights, pieces) * pieces.length ** -0.5;

/**
 * Linear models for rows to train trees on. `trained` gives each of them what models say that have not seen its repository, so that the
 * trees do not believe them more than they may; `told` what their mean says, of a row of any other repository.
 */
export function stackLinear(rows, synthetic, { groups, size }) {
  const folds = foldsOf(rows, FOLDS, 111);
  const models = Array.from({ length: FOLDS }, (_, fold) => {
    const seen = [...rows.filter(({ y, weight }, at) => folds[at] !== fold && y !== null && weight > 0), ...synthetic];
    return groups.map((group) => fitLinear(seen, { pieces: (row) => row.pieces[group], size }));
  });
  const mean = groups.map((_, nth) => meanOf(models.map((model) => model[nth])));
  const told = ({ pieces }, model = mean) => groups.map((group, nth) => answerOf(model[nth], pieces[group]));
  return { mean, told, trained: rows.map((row, at) => told(row, models[folds[at]])) };
}

function meanOf(models) {
  const weights = models[0].weights.map(
    (_, piece) => models.reduce((sum, model) => sum + model.weights[piece], 0) / FOLDS,
  );
  return { weights, bias: models.reduce((sum, { bias }) => sum + bias, 0) / FOLDS };
}
