// Figures of a set of answers, as the scorer that comes with the sets gives them.
import { SETS, VECTORS_ONLY, readLabels } from './labels.mjs';

const IGNORED = { creddata: 'identifier', planted: null };
const KEYS = {
  class: (classOf) => (label) => (label.categories?.length ? [classOf(label.categories)] : []),
  group: () => (label) => (label.group ? [label.group] : []),
};

export function evaluator({ data, score, rates, classOf }) {
  const labels = Object.fromEntries(
    SETS.map((set) => [
      set,
      [...readLabels(data, set, classOf).values()].flat().filter(({ group }) => group !== VECTORS_ONLY),
    ]),
  );
  /** Counts of a set where rows of `confidence` at least `least` are reported. */
  const counts = (rows, confidence, { set, least = 0.5, by = null }) =>
    score(
      labels[set],
      rows.flatMap((row, at) =>
        row.set === set && confidence[at] >= least
          ? [{ file: row.file, line: row.line, endLine: row.endLine, secret: row.text, rule: row.detectorId }]
          : [],
      ),
      {
        view: 'line',
        ignore: (label) =>
          IGNORED[set] !== null &&
          ((label.categories?.length && classOf(label.categories) === IGNORED[set]) || label.sample || false),
        ...(by === null ? {} : { keysOf: KEYS[by](classOf) }),
      },
    );
  return {
    /** The table of a set: all of it, its classes, and the mean over repositories. */
    table(rows, confidence, set, least = 0.5) {
      const byClass = counts(rows, confidence, { set, least, by: set === 'creddata' ? 'class' : 'group' });
      const groups = [...counts(rows, confidence, { set, least, by: 'group' }).parts].filter(([, { T }]) => T > 0);
      const mean = (key) => groups.reduce((sum, [, part]) => sum + (rates(part)[key] ?? 0), 0) / groups.length;
      return {
        total: { ...byClass.total, ...rates(byClass.total) },
        parts: Object.fromEntries(
          [...byClass.parts]
            .filter(([, { T }]) => T > 5)
            .sort((a, b) => b[1].T - a[1].T)
            .map(([key, part]) => [key, { ...part, ...rates(part) }]),
        ),
        repositories: { f1Labelled: mean('f1Labelled'), f1Strict: mean('f1Strict') },
      };
    },
    /** The highest recall of a class at this precision at least. */
    recallAt(rows, confidence, { set, part, precision }) {
      let best = 0;
      for (let least = 0.05; least < 1; least += 0.025) {
        const found = counts(rows, confidence, { set, least, by: 'class' }).parts.get(part);
        if (found === undefined) continue;
        const { precisionLabelled, recall } = rates(found);
        if (precisionLabelled >= precision) best = Math.max(best, recall ?? 0);
      }
      return best;
    },
  };
}

const BINS = 10;

/** Expected calibration error, and how often the answers of each tenth of confidence were right. */
export function reliability(rows, confidence, keep = () => true) {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, right: 0, sum: 0 }));
  rows.forEach((row, at) => {
    // What an offline check refuses is never reported, and often another detector's account of the same bytes.
    if (row.y === null || row.refused === true || !keep(row)) return;
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence[at] * BINS))];
    bin.count += row.place ?? 1;
    bin.right += row.y * (row.place ?? 1);
    bin.sum += confidence[at] * (row.place ?? 1);
  });
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const reported = bins.slice(BINS / 2);
  const error = (list, of) =>
    list.reduce((sum, { right, sum: said }) => sum + Math.abs(right - said), 0) / Math.max(1, of);
  return {
    bins,
    error: error(bins, total),
    errorReported: error(
      reported,
      reported.reduce((sum, { count }) => sum + count, 0),
    ),
  };
}
