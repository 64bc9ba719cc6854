// Measures what is found and what is wrong on the labelled development set, and holds it against bench/accuracy.json.
// Usage: npm run bench:accuracy -- [FOLDER] [--write]
// FOLDER (or TIGHTLIP_ACCURACY) holds dev.tar.xz and score.mjs. Nothing of the set is copied into the repository.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const FIGURES = path.join(ROOT, 'bench/accuracy.json');
/** One point. */
const TOLERANCE = 0.01;
const MEASURES = ['recall', 'precisionLabelled', 'f1Labelled', 'f1Strict'];

const flags = process.argv.slice(2);
const folder = flags.find((flag) => !flag.startsWith('--')) ?? process.env['TIGHTLIP_ACCURACY'];
if (folder === undefined) stop('Name the folder with dev.tar.xz and score.mjs, or set TIGHTLIP_ACCURACY.');
const work = mkdtempSync(path.join(os.tmpdir(), 'tightlip-accuracy-'));

function measure() {
  run('tar', ['-xJf', path.join(folder, 'dev.tar.xz'), '-C', work]);
  const places = ['creddata', 'planted'].flatMap((set) => scan(set));
  const reported = path.join(work, 'findings.jsonl');
  writeFileSync(reported, places.map((place) => JSON.stringify(place)).join('\n'));
  const numbers = path.join(work, 'figures.json');
  const table = run(process.execPath, [
    path.join(folder, 'score.mjs'),
    'dev',
    '--data',
    work,
    '--json',
    numbers,
    reported,
  ]);
  process.stdout.write(`In-sample: the shipped model on the set that it was trained on.\n${table}\n`);
  process.stdout.write(byDetector(places));
  const inSample = figuresOf(JSON.parse(readFileSync(numbers, 'utf8')));
  const known = JSON.parse(readFileSync(FIGURES, 'utf8'));
  process.stdout.write(crossValidatedTable(known.crossValidated ?? {}));
  if (flags.includes('--write')) {
    writeFileSync(FIGURES, `${JSON.stringify({ ...known, inSample }, null, 2)}\n`);
    return 0;
  }
  const fallen = compare(known.inSample ?? {}, inSample);
  for (const line of fallen) process.stderr.write(`${line}\n`);
  return fallen.length === 0 ? 0 : 1;
}

/** Every place of every finding of the command as it is shipped, with no configuration and nothing set aside. */
function scan(set) {
  const report = path.join(work, `${set}.json`);
  const tree = path.join(work, set, 'tree');
  const result = spawnSync(
    process.execPath,
    [
      path.join(ROOT, 'bin/tightlip.mjs'),
      'scan',
      tree,
      '--tree',
      '--no-config',
      '--no-allow',
      '--show-secrets',
      '--no-progress',
      '--allow-gaps',
      '--report',
      `json=${report}`,
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (result.status !== 0 && result.status !== 1) stop(`The scan of ${set} broke off: ${result.stderr.slice(0, 400)}`);
  const { findings } = JSON.parse(readFileSync(report, 'utf8'));
  return findings.flatMap((finding) =>
    finding.places
      .filter(({ kind }) => kind === 'file')
      .map((place) => ({
        file: path.join(set, 'tree', place.path),
        line: place.line,
        endLine: place.endLine,
        secret: finding.secret,
        rule: finding.detector,
      })),
  );
}

function byDetector(places) {
  const counts = new Map();
  for (const { rule } of places) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const lines = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([rule, count]) => `  ${String(count).padStart(5)}  ${rule}`);
  return `\nReported places by detector:\n${lines.slice(0, 30).join('\n')}\n`;
}

const figuresOf = (numbers) =>
  Object.fromEntries(
    Object.entries(numbers)
      .filter(([, { T }]) => T >= 20)
      .map(([name, row]) => [
        name.trim(),
        Object.fromEntries(MEASURES.map((key) => [key, Number((row[key] ?? 0).toFixed(4))])),
      ]),
  );

function crossValidatedTable(figures) {
  const lines = Object.entries(figures).map(
    ([name, row]) =>
      `  ${name.padEnd(34)} ${MEASURES.map((key) => (100 * (row[key] ?? 0)).toFixed(1).padStart(6)).join(' ')}`,
  );
  return `\nCross-validated by repository, when the model was trained (recall, precision, F1, F1 strict):\n${lines.join('\n')}\n`;
}

const compare = (before, now) =>
  Object.entries(before).flatMap(([name, row]) =>
    MEASURES.flatMap((key) =>
      (now[name]?.[key] ?? 0) < row[key] - TOLERANCE
        ? [
            `${name}: ${key} fell from ${row[key]} to ${now[name]?.[key] ?? 0}. If that is meant, run with --write and say why in the commit.`,
          ]
        : [],
    ),
  );

function run(command, args) {
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (result.status !== 0) stop(`${command} failed: ${(result.error?.message ?? result.stderr).slice(0, 400)}`);
  return result.stdout;
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

try {
  process.exitCode = measure();
} finally {
  rmSync(work, { recursive: true, force: true });
}
