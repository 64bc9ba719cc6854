// Trains the model that judges values without a format, and writes what it is: src/score/forest-data.ts.
// Usage: node tools/train/train.mjs DATA SCORER   (the unpacked development set; the folder that holds its score.mjs)
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readSets } from './dataset.mjs';
import { evaluator, reliability } from './evaluate.mjs';
import { calibrate, crossValidate, fitForest, logOdds } from './fit.mjs';
import { foldsOf } from './folds.mjs';
import { packForest } from './pack.mjs';
import { syntheticRows } from './synthetic.mjs';
import { loadWorkbench } from './workbench.mjs';

const ROOT = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const FOLDS = 5;
/** Above 0: a little more is reported than calibration alone would; recall is worth that much precision. */
const LEAN = 0.3;
const FEW = 40;

const [data, scorer, only] = process.argv.slice(2);
if (data === undefined || scorer === undefined) {
  process.stderr.write('usage: node tools/train/train.mjs DATA SCORER\n');
  process.exit(2);
}
const { score, rates, classOf } = await import(pathToFileURL(path.join(scorer, 'score.mjs')).href);
const workbench = await loadWorkbench();
const rows = readSets(workbench, { data, classOf });
const judged = rows.filter(({ vector }) => vector !== undefined);
const synthetic = syntheticRows(workbench);
say(`${rows.length} candidates, ${judged.length} of them judged by the model, ${synthetic.length} made from a seed`);

const folds = foldsOf(judged, FOLDS);
const logits =
  only === '--final'
    ? Float64Array.from(judged, () => 0)
    : crossValidate(judged, { folds, count: FOLDS, synthetic, options: {} });
const known = judged.map((row, at) => ({ ...row, logit: logits[at] })).filter(({ y }) => y !== null);
const line =
  only === '--final'
    ? { scale: 1, shift: 0 }
    : calibrate(
        known.map(({ logit }) => logit),
        known.map(({ y }) => y),
        known.map(({ share }) => share),
      );
const shift = line.shift + LEAN;
const confidenceOf = (numbers) => {
  const of = new Map(judged.map((row, at) => [row, 1 / (1 + Math.exp(-(line.scale * numbers[at] + shift)))]));
  return rows.map((row) => of.get(row) ?? row.confidence);
};
const forest = fitForest([...judged, ...synthetic]);
const evaluate = evaluator({ data, score, rates, classOf });
if (only !== '--final') report('cross-validated', confidenceOf(logits));
report('in-sample', confidenceOf(judged.map((row) => logOdds(forest, row))));
writeForest(
  packForest(forest, { scale: line.scale, shift, pathFeatures: workbench.PATH_FEATURES, judged: judgedMarks() }),
);

/** Kinds of files of which the sets have few keep the weights that were judged by hand. */
function judgedMarks() {
  const counts = new Map();
  for (const { pathVector, y } of judged)
    if (y !== null)
      workbench.PATH_FEATURES.forEach((id, at) =>
        counts.set(id, (counts.get(id) ?? 0) + (pathVector[at] === 1 ? 1 : 0)),
      );
  return Object.fromEntries(
    workbench.PATH_KINDS.filter(({ kind }) => (counts.get(`kind-${kind}`) ?? 0) < FEW).map(({ kind, weight }) => [
      `kind-${kind}`,
      weight,
    ]),
  );
}

function report(title, confidence) {
  const percent = (value) => (value === null ? '-' : (100 * value).toFixed(1));
  say(`\n${title} (calibration: scale ${line.scale.toFixed(3)}, shift ${line.shift.toFixed(3)})`);
  for (const set of ['creddata', 'planted']) {
    const { total, parts, repositories } = evaluate.table(rows, confidence, set);
    for (const [name, part] of Object.entries({ [set]: total, ...parts }))
      say(
        `  ${name.padEnd(20)} T ${String(part.T).padStart(5)}  P ${percent(part.precisionLabelled)}  R ${percent(part.recall)}  F1 ${percent(part.f1Labelled)}  strict ${percent(part.f1Strict)}`,
      );
    say(`  mean over groups     F1 ${percent(repositories.f1Labelled)}  strict ${percent(repositories.f1Strict)}`);
    const { error, errorReported, bins } = reliability(rows, confidence, (row) => row.set === set);
    say(
      `  calibration error ${error.toFixed(4)}, of what is reported ${errorReported.toFixed(4)}: ${bins.map(({ count, right }) => (right / count).toFixed(2)).join(' ')}`,
    );
  }
  const recall = evaluate.recallAt(rows, confidence, { set: 'creddata', part: 'generic', precision: 0.85 });
  say(`  generic: recall ${percent(recall)} at precision 85`);
}

function inLines(text) {
  return (text.match(/.{1,112}/g) ?? ['']).map((line) => `    '${line}'`).join(' +\n');
}

function writeForest({ path: weights, nodes, edges, base, unit }) {
  const text = `// Made by tools/train/train.mjs; do not edit. See docs/reference/model-card.md.
/* oxlint-disable max-lines */
import type { PackedForest } from './forest.js';

export const FOREST: PackedForest = {
  base: ${base},
  unit: ${unit},
  edges: \`${edges}\`,
  nodes:
${inLines(nodes)},
};

/** What each mark of a path brings, in log-odds. */
export const PATH_WEIGHTS: Readonly<Record<string, number>> = {
${Object.entries(weights)
  .map(([id, weight]) => `  '${id}': ${weight},`)
  .join('\n')}
};
`;
  const file = path.join(ROOT, 'src/score/forest-data.ts');
  writeFileSync(file, text);
  spawnSync(path.join(ROOT, 'node_modules/.bin/oxfmt'), [file]);
  say(`\nsrc/score/forest-data.ts: ${Math.round(text.length / 1024)} KB`);
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
