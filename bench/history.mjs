// Full history with all detectors and attribution, beside git printing the objects and beside other scanners, in one run.
// Usage: npm run bench:history -- REPOSITORY… [--pairs N] [--only PART,…] [--threads N]
// Parts: full, kingfisher, cache, range, memory, peers, counts, growth, detectors. All of them by default.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, isStale } from '../tools/build.mjs';
import { buildWithDetectors, removeBuild } from './detector-build.mjs';
import { figure, heading, mebibytes, megabytes, row } from './figures.mjs';
import { inTurn, median, ratiosOf, time } from './pairs.mjs';
import { HOW_MEASURED, peakOf } from './peak-memory.mjs';
import { peer } from './peers.mjs';
import { commitsIn, expanded, hasCommit, storedBytes } from './repository-size.mjs';
import { ScanRuns } from './scan-runs.mjs';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const CLI = path.join(ROOT, 'dist', 'cli.cjs');
const PARTS = ['full', 'kingfisher', 'cache', 'range', 'memory', 'peers', 'counts', 'growth', 'detectors'];
const RANGE = 'HEAD~10..HEAD';
const FEW = 120;
const MANY = 1200;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pairs: { type: 'string', default: '3' },
    only: { type: 'string', default: PARTS.join() },
    threads: { type: 'string' },
  },
});
const pairs = Number(options.pairs);
const parts = new Set(options.only.split(','));
const repositories = positionals.map((name) => path.resolve(name));

const wrong = [
  ...repositories.filter((name) => !existsSync(name)).map((name) => `There is no ${name}.`),
  ...[...parts]
    .filter((name) => !PARTS.includes(name))
    .map((name) => `There is no part ${name}, only ${PARTS.join(', ')}.`),
  ...(repositories.length === 0 ? ['Name a repository: npm run bench:history -- ../rails'] : []),
  ...(Number.isInteger(pairs) && pairs > 0 ? [] : ['--pairs is a number from 1 on.']),
];
if (wrong.length > 0) {
  process.stderr.write(`${wrong.join('\n')}\n`);
  process.exit(2);
}

const gitPrint = (repository) => ({
  name: 'git cat-file, all objects',
  command: 'git',
  args: ['cat-file', '--batch-all-objects', '--batch', '--unordered', '--buffer'],
  cwd: repository,
});

/** All that is timed in turn for one repository: the runs, and the figures that compare two of them. */
function plan(repository, runs) {
  const [git, full] = [gitPrint(repository), runs.full()];
  const wanted = new Map([[full.name, full]]);
  const figures = [];
  const notes = [];
  const compare = (title, [subject, baseline], goals) => {
    for (const run of [baseline, subject]) wanted.set(run.name, run);
    figures.push({ title, subject: subject.name, baseline: baseline.name, ...goals });
  };
  if (parts.has('full')) compare('full scan ÷ git cat-file', [full, git], { goal: 1, stretch: 0.5 });
  if (parts.has('kingfisher')) {
    const other = peer('kingfisher', repository);
    if (typeof other === 'string') notes.push(other);
    else compare('full scan ÷ kingfisher', [full, other], { goal: 0.35, stretch: 0.15 });
  }
  if (parts.has('cache')) {
    if (runs.canCache) compare('second scan with cache ÷ first', runs.cached().reverse(), { goal: 0.1, stretch: 0.03 });
    else notes.push('cache: this build has none');
  }
  if (parts.has('range')) {
    if (hasCommit(repository, 'HEAD~10'))
      compare(`range of ${commitsIn(repository, RANGE)} commits ÷ full scan`, [runs.range(RANGE), full], {
        goal: 0.05,
      });
    else notes.push('range: HEAD has no 10 commits before it');
  }
  return { runs: [...wanted.values()], figures, notes, git, full };
}

function timed({ runs, figures, notes, git, full }) {
  for (const run of [git, full]) time(run);
  const times = inTurn(runs, { rounds: pairs });
  for (const [name, all] of times) row(name, `${median(all).toFixed(0)} ms`);
  for (const { title, subject, baseline, ...goals } of figures)
    figure(title, { ratios: ratiosOf(times.get(subject), times.get(baseline)), ...goals });
  for (const note of notes) row(note, '');
  return median(times.get(full.name));
}

async function memory(repository, { git, full }) {
  const others = [peer('kingfisher', repository)].filter((each) => typeof each !== 'string');
  console.log(`  memory: ${HOW_MEASURED}`);
  for (const run of [full, git, ...others]) {
    const { pss, rss } = await peakOf(run);
    if (run === full && pss !== null)
      figure('peak memory, whole process tree, MiB', { ratios: [pss / 1024], goal: 1024, stretch: 512 });
    row(`memory of ${run.name}`, mebibytes(pss, rss));
  }
}

async function peers(repository) {
  for (const name of ['gitleaks', 'trufflehog']) {
    const run = peer(name, repository);
    if (typeof run === 'string') {
      row(run, '');
      continue;
    }
    const { ms, pss, rss } = await peakOf(run);
    row(`${run.name}, one run`, `${ms.toFixed(0)} ms, ${mebibytes(pss, rss)}`);
  }
}

function counts(repository, runs, { full }) {
  const { scan, findings, gaps } = runs.resultOf(full.name);
  const types = expanded(repository);
  const all = [...types.values()];
  const total = all.reduce((sum, { count }) => sum + count, 0);
  const each = [...types].map(([type, { count, bytes }]) => `${type} ${count} (${megabytes(bytes)})`);
  row('objects', `${total}: ${each.join(', ')}`);
  row('bytes stored', megabytes(storedBytes(repository)));
  row('bytes expanded', megabytes(all.reduce((sum, { bytes }) => sum + bytes, 0)));
  row('units looked at', `${scan.units}, ${megabytes(scan.bytes)}`);
  row('findings, gaps', `${findings.length}, ${gaps.length} (${scan.state})`);
}

/** The cache may make a scan quicker, not change what it finds. */
function sameFindings(runs) {
  const [first, second] = runs.cached().map(({ name }) => {
    const { findings, gaps } = runs.resultOf(name);
    return JSON.stringify([findings, gaps]);
  });
  row('findings and gaps of the second scan', first === second ? 'those of the first' : 'NOT THOSE OF THE FIRST');
  if (first !== second) process.exitCode = 1;
}

async function measure(repository) {
  const runs = new ScanRuns(CLI, repository, options.threads);
  try {
    heading(path.basename(repository));
    const planned = plan(repository, runs);
    const ms = timed(planned);
    if (parts.has('cache') && runs.canCache) sameFindings(runs);
    if (parts.has('counts')) counts(repository, runs, planned);
    if (parts.has('memory')) await memory(repository, planned);
    if (parts.has('peers')) await peers(repository);
    return { repository, ms, stored: storedBytes(repository) };
  } finally {
    runs.remove();
  }
}

function growth(measured) {
  heading('Growth: time of a full scan per stored byte');
  const sorted = measured.toSorted((a, b) => a.stored - b.stored);
  const nanoseconds = ({ ms, stored }) => (ms * 1e6) / stored;
  for (const each of sorted)
    row(path.basename(each.repository), `${nanoseconds(each).toFixed(2)} ns, of ${megabytes(each.stored)}`);
  const [smallest, largest] = [sorted[0], sorted.at(-1)];
  figure('largest ÷ smallest repository', { ratios: [nanoseconds(largest) / nanoseconds(smallest)], goal: 2 });
}

/** The generic detectors do most of the work, however many others there are: a second comparison has them on both sides. */
const BUILDS = [
  { name: `with ${MANY} detectors`, count: MANY, generic: false },
  { name: `with ${FEW}, every fifth built-in one`, count: FEW, generic: false },
  { name: `with ${FEW}, all generic ones among them`, count: FEW, generic: true },
];

async function detectors(repository) {
  heading(`Detectors: ${path.basename(repository)} with ${MANY} and with ${FEW}`);
  const folders = [];
  const builds = [];
  try {
    for (const choice of BUILDS) {
      folders.push(await buildWithDetectors(ROOT, choice));
      builds.push(new ScanRuns(path.join(folders.at(-1), 'cli.cjs'), repository, options.threads));
    }
    timedDetectors(builds);
  } finally {
    for (const each of builds) each.remove();
    for (const folder of folders) removeBuild(folder);
  }
}

function timedDetectors(builds) {
  const runs = builds.map((each, nth) => each.full(BUILDS[nth].name));
  inTurn(runs, { rounds: 1 });
  const times = inTurn(runs, { rounds: pairs });
  for (const [nth, { name }] of runs.entries())
    row(name, `${median(times.get(name)).toFixed(0)} ms, ${builds[nth].resultOf(name).findings.length} findings`);
  const [many, ...fewer] = runs;
  for (const few of fewer) {
    const ratios = ratiosOf(times.get(many.name), times.get(few.name));
    figure(`${MANY} detectors ÷ ${few.name.replace('with ', '')}`, { ratios, goal: 1.5, stretch: 1.2 });
  }
}

if (isStale()) await build();
console.log(
  `node ${process.version}, ${process.platform} ${process.arch}; ratios are medians of ${pairs} rounds run in turn, in brackets the least and the largest`,
);
const measured = [];
if (PARTS.some((name) => parts.has(name) && name !== 'detectors'))
  for (const repository of repositories) measured.push(await measure(repository));
if (parts.has('growth') && measured.length > 1) growth(measured);
// The largest repository: there the least of the time is the start of the process.
if (parts.has('detectors')) await detectors(repositories.toSorted((a, b) => storedBytes(b) - storedBytes(a))[0]);
