// A full walk of all objects, straight from the packs and on one thread, beside git printing them. Pairs, because the machine's speed drifts.
// Usage: node bench/pack.mjs REPOSITORY [PAIRS]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const [repository, pairs = '3'] = process.argv.slice(2);
if (repository === undefined) throw new Error('Usage: node bench/pack.mjs REPOSITORY [PAIRS]');

const WALK = `
import { findRepositorySync } from './src/git/find-repository.js';
import { openPackStore, walkForest } from './src/git/pack/index.js';
const [path, types] = process.argv.slice(2);
let gaps = 0, objects = 0, bytes = 0, inserted = 0;
const started = performance.now();
const store = openPackStore(findRepositorySync(path, { env: {} }), { maxObjectBytes: 256 << 20, onGap: () => { gaps++; } });
const opened = performance.now();
walkForest(store, {
  ...(types === 'all' ? {} : { types: types.split(',') }),
  visitor: {
    enter({ bytes: content, copies }) {
      objects++;
      bytes += content.length;
      for (let at = 0; at < copies.length; at += 3) if (copies[at + 1] < 0) inserted += copies[at + 2];
    },
  },
});
const usage = process.resourceUsage();
console.log(JSON.stringify({ gaps, objects, bytes, inserted, openMs: opened - started, cpuMs: (usage.userCPUTime + usage.systemCPUTime) / 1000, peakKiB: usage.maxRSS }));
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
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%M', 'git', ...GIT], { stdio: ['ignore', 'ignore', 'pipe'], cwd: repository });
  return status === 0 ? Number(stderr.toString().trim().split('\n').at(-1)) : null;
}

const folder = mkdtempSync(join(tmpdir(), 'tightlip-bench-'));
try {
  const outfile = join(folder, 'walk.mjs');
  await build({ stdin: { contents: WALK, resolveDir: process.cwd(), loader: 'ts' }, bundle: true, platform: 'node', format: 'esm', target: 'node20', outfile, logLevel: 'error' });
  for (const types of ['all', 'blob']) {
    const ratios = [];
    let last = {};
    for (let pair = 0; pair < Number(pairs); pair++) {
      const git = run('git', GIT, 'ignore');
      const walk = run(process.execPath, [outfile, repository, types], 'pipe');
      last = JSON.parse(walk.stdout.toString());
      ratios.push(walk.ms / git.ms);
      console.log(`  ${types.padEnd(5)} git ${git.ms.toFixed(0).padStart(7)} ms   walk ${walk.ms.toFixed(0).padStart(7)} ms (opening ${last.openMs.toFixed(0)})   ratio ${(walk.ms / git.ms).toFixed(2)}`);
    }
    const { objects, bytes, inserted, gaps, peakKiB } = last;
    console.log(`${types}: median ratio ${median(ratios).toFixed(2)}; ${objects} objects, ${(bytes / 1e6).toFixed(0)} MB, of which ${(inserted / 1e6).toFixed(0)} MB stored; ${gaps} gaps; peak ${(peakKiB / 1024).toFixed(0)} MiB`);
  }
  const peak = gitPeak();
  if (peak !== null) console.log(`git: peak ${(peak / 1024).toFixed(0)} MiB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
