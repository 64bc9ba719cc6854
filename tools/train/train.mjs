// Trains the model that judges values without a format, and writes what it is: src/score/model-data.ts and path-weights.ts.
// Usage: node tools/train/train.mjs DATA SCORER   (the unpacked development set; the folder that holds its score.mjs)
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readSets } from './dataset.mjs';
import { evaluator, reliability } from './evaluate.mjs';
import { writeCard } from './card.mjs';
import { calibrate, crossValidate, fitModel, logOdds } from './fit.mjs';
import { foldsOf } from './folds.mjs';
import { packForest, packLinear } from './pack.mjs';
import { syntheticRows } from './synthetic.mjs';
import { loadWorkbench } from './workbench.mjs';

const ROOT = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const FOLDS = 5;
/** Above 0: a little more is reported than calibration alone would; recall is worth that much precision. */
const LEAN = 0.25;
const FEW = 40;
const HEAD = '// Made by tools/train/train.mjs; do not edit. See docs/reference/model-card.md.\n';

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
const pieces = { groups: workbench.PIECE_GROUPS, size: workbench.PIECES };
const logits =
  only === '--final'
    ? Float64Array.from(judged, () => 0)
    : crossValidate(judged, { folds, count: FOLDS, synthetic, pieces });
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
const model = fitModel(judged, synthetic, { pieces });
const evaluate = evaluator({ data, score, rates, classOf });
const crossValidated = only === '--final' ? null : report('cross-validated', confidenceOf(logits));
const inSample = report('in-sample', confidenceOf(judged.map((row) => logOdds(model, row))));
const kilobytes = writeModel(
  packForest(model.forest, { scale: line.scale, shift, pathFeatures: workbench.PATH_FEATURES, judged: judgedMarks() }),
  packLinear(model.linear.mean, pieces.groups),
);
if (crossValidated !== null) writeCard(ROOT, { ...about(), kilobytes, crossValidated, inSample });

function about() {
  const count = (holds) => judged.filter(holds).length;
  return {
    date: new Date().toISOString().slice(0, 10),
    trees: model.forest.trees.filter(({ kind }) => kind === 'content').length,
    counts: {
      features: workbench.FEATURES.length,
      marks: workbench.PATH_FEATURES.length,
      judged: judged.length,
      groups: new Set(judged.map(({ group }) => group)).size,
      positive: count(({ y }) => y === 1),
      negative: count(({ y, isLabelled }) => y === 0 && isLabelled),
      unlabelled: count(({ y, isLabelled }) => y === 0 && !isLabelled),
      synthetic: synthetic.length,
    },
  };
}

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

/** Says the figures, and gives them for the model card. */
function report(title, confidence) {
  const percent = (value) => (value === null ? '-' : (100 * value).toFixed(1));
  say(`\n${title} (calibration: scale ${line.scale.toFixed(3)}, shift ${line.shift.toFixed(3)})`);
  const sets = {};
  for (const set of ['creddata', 'planted']) {
    const { total, parts, repositories } = evaluate.table(rows, confidence, set);
    const named = Object.entries(parts).map(([name, part]) => ({ name: `${set} ${name}`, ...part }));
    sets[set] = { rows: [{ name: set, ...total }, ...named], mean: repositories };
    for (const row of sets[set].rows)
      say(
        `  ${row.name.padEnd(28)} T ${String(row.T).padStart(5)}  P ${percent(row.precisionLabelled)}  R ${percent(row.recall)}  F1 ${percent(row.f1Labelled)}  strict ${percent(row.f1Strict)}`,
      );
    say(`  mean over groups     F1 ${percent(repositories.f1Labelled)}  strict ${percent(repositories.f1Strict)}`);
    const { error, errorReported } = reliability(rows, confidence, (row) => row.set === set);
    say(`  calibration error ${error.toFixed(4)}, of what is reported ${errorReported.toFixed(4)}`);
  }
  const of = (part, precision) => evaluate.recallAt(rows, confidence, { set: 'creddata', part, precision });
  const genericRecall = of('generic', 0.85);
  say(
    `  recall: generic ${percent(genericRecall)} at precision 85; at 90: provider ${percent(of('provider', 0.9))}, private-key ${percent(of('private-key', 0.9))}, url-or-header ${percent(of('url-or-header', 0.9))}`,
  );
  return { sets, genericRecall, reliability: reliability(rows, confidence) };
}

/** Base64 in lines that a reader's screen can hold. */
function inLines(text) {
  return `[\n${(text.match(/.{1,112}/g) ?? ['']).map((line) => `    '${line}',`).join('\n')}\n].join('')`;
}

function writeModel({ path: weights, nodes, edges, base, unit, first, forests }, linear) {
  const group = ([name, { bias, unit: step, weights: bytes }]) =>
    `${name}: { bias: ${bias}, unit: ${step}, weights:\n${inLines(bytes)} }`;
  const text = `${HEAD}/* oxlint-disable max-lines */
import type { PackedForest } from './forest.js';
import type { PackedLinear } from './linear.js';

export const modelData = (): { readonly forest: PackedForest; readonly linear: PackedLinear } => ({
  forest: { base: ${base}, unit: ${unit}, first: ${first}, forests: ${forests}, edges: \`${edges}\`, nodes:
${inLines(nodes)} },
  linear: { groups: { ${Object.entries(linear).map(group).join(',\n')} } },
});
`;
  const marks = Object.entries(weights).map(([id, weight]) => `  '${id}': ${weight},`);
  write('src/score/model-data.ts', text);
  write(
    'src/score/path-weights.ts',
    `${HEAD}\n/** What each mark of a path brings, in log-odds. */\nexport const PATH_WEIGHTS: Readonly<Record<string, number>> = {\n${marks.join('\n')}\n};\n`,
  );
  const kilobytes = Math.round(text.length / 1024);
  say(`\nsrc/score/model-data.ts: ${kilobytes} KB`);
  return kilobytes;
}

function write(name, text) {
  const file = path.join(ROOT, name);
  writeFileSync(file, text);
  spawnSync(path.join(ROOT, 'node_modules/.bin/oxfmt'), [file]);
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
