// Full history with all detectors and attribution beside what git needs to print the blobs, in one run.
// Usage: npm run bench:history -- REPOSITORY [--pairs N]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, isStale } from '../tools/build.mjs';
import { compare, report } from './pairs.mjs';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const CLI = path.join(ROOT, 'dist', 'cli.cjs');
const argument = process.argv
  .slice(2)
  .find((text, index, all) => !text.startsWith('-') && all[index - 1] !== '--pairs');
const pairsAt = process.argv.indexOf('--pairs');
const pairs = pairsAt > 0 ? Number(process.argv[pairsAt + 1]) : 3;

if (argument === undefined || !existsSync(argument)) {
  process.stderr.write('Name a repository: npm run bench:history -- ../rails\n');
  process.exit(2);
}
const repository = path.resolve(argument);
if (isStale()) await build();

/** Peak resident memory of one run in MiB, where /usr/bin/time is there to tell. */
function peakMemory({ command, args, cwd }) {
  const run = spawnSync('/usr/bin/time', ['-f', '%M', command, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const kilobytes = Number(/(\d+)\s*$/.exec(run.stderr ?? '')?.[1]);
  return run.error || Number.isNaN(kilobytes) ? 'unknown' : `${Math.round(kilobytes / 1024)} MiB`;
}

const print = {
  name: 'git cat-file, all objects',
  command: 'git',
  args: ['cat-file', '--batch-all-objects', '--batch', '--unordered', '--buffer'],
  cwd: repository,
};
const scan = {
  name: 'tightlip scan --history',
  command: process.execPath,
  args: [CLI, 'scan', '.', '--history', '--no-config', '--no-allow', '--timeout', '0', '--format', 'json'],
  cwd: repository,
};
console.log(`node ${process.version}, ${process.platform} ${process.arch}\n`);
report(
  `Full history of ${path.basename(repository)} (goal: at most 1.0 times git, stretch 0.5)`,
  compare(scan, print, { pairs, expect: [0, 1, 2] }),
);
console.log(`  peak memory of the scan: ${peakMemory(scan)}\n`);
