// A full walk of all objects, straight from the packs, on one thread and on two, beside git printing them. Pairs, because the machine's speed drifts.
// Usage: node bench/pack.mjs REPOSITORY [PAIRS]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const [repository, pairs = '3'] = process.argv.slice(2);
if (repository === undefined) throw new Error('Usage: node bench/pack.mjs REPOSITORY [PAIRS]');

const WALK = `
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { findRepositorySync } from './src/git/find-repository.js';
import { attachPackStore, openPackStore, walkForest } from './src/git/pack/index.js';

const started = performance.now();
const [path, names, threads] = process.argv.slice(2);
const types = names === 'all' ? ['blob', 'commit', 'tag', 'tree'] : names.split(',');

function walk(store, families) {
  const sum = { objects: 0, bytes: 0, inserted: 0 };
  walkForest(store, { types, families, visitor: { enter({ bytes, copies }) {
    sum.objects++;
    sum.bytes += bytes.length;
    for (let at = 0; at < copies.length; at += 3) if (copies[at + 1] < 0) sum.inserted += copies[at + 2];
  } } });
  return sum;
}

if (isMainThread) {
  let gaps = 0;
  const store = openPackStore(findRepositorySync(path, { env: {} }), { maxObjectBytes: 256 << 20, onGap: () => { gaps++; } });
  const openMs = performance.now() - started;
  const [own, ...rest] = store.families(Number(threads), types);
  const others = rest.map((families) => new Promise((done, failed) => {
    new Worker(new URL(import.meta.url), { argv: process.argv.slice(2), workerData: { shared: store.share(), families } }).once('message', done).once('error', failed);
  }));
  const sums = [walk(store, own), ...(await Promise.all(others))];
  const total = (name) => sums.reduce((all, sum) => all + sum[name], 0);
  console.log(JSON.stringify({ gaps, openMs, objects: total('objects'), bytes: total('bytes'), inserted: total('inserted'), peakKiB: process.resourceUsage().maxRSS }));
} else parentPort.postMessage(walk(attachPackStore(workerData.shared, () => undefined), workerData.families));
`;

const GIT = ['cat-file', '--batch-all-objects', '--batch', '--unordered', '--buffer'];
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function run(command, args, stdio) {
  const started = performance.now();
  const { status, stdout } = spawnSync(command, args, { stdio: ['ignore', stdio, 'inherit'], cwd: repository });
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
  return { ms: performance.now() - started, stdout };
}

/** Runs the command under /usr/bin/time where there is one. */
function gitPeak() {
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%M', 'git', ...GIT], {
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: repository,
  });
  return status === 0 ? Number(stderr.toString().trim().split('\n').at(-1)) : null;
}

const folder = mkdtempSync(join(tmpdir(), 'tightlip-bench-'));
try {
  const outfile = join(folder, 'walk.mjs');
  await build({
    stdin: { contents: WALK, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile,
    logLevel: 'error',
  });
  for (const [types, threads] of [
    ['all', 1],
    ['all', 2],
    ['blob', 1],
    ['blob', 2],
  ]) {
    const ratios = [];
    let last = {};
    for (let pair = 0; pair < Number(pairs); pair++) {
      const git = run('git', GIT, 'ignore');
      const walk = run(process.execPath, [outfile, repository, types, String(threads)], 'pipe');
      last = JSON.parse(walk.stdout.toString());
      ratios.push(walk.ms / git.ms);
      console.log(
        `  git ${git.ms.toFixed(0).padStart(7)} ms   walk ${walk.ms.toFixed(0).padStart(7)} ms (opening ${last.openMs.toFixed(0)})   ratio ${(walk.ms / git.ms).toFixed(2)}`,
      );
    }
    const { objects, bytes, inserted, gaps, peakKiB } = last;
    console.log(
      `${types}, threads: ${threads}: median ratio ${median(ratios).toFixed(2)}; ${objects} objects, ${(bytes / 1e6).toFixed(0)} MB, of which ${(inserted / 1e6).toFixed(0)} MB stored; ${gaps} gaps; peak ${(peakKiB / 1024).toFixed(0)} MiB`,
    );
  }
  const peak = gitPeak();
  if (peak !== null) console.log(`git: peak ${(peak / 1024).toFixed(0)} MiB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
