// Prints the figures that the product is held to, as ratios and differences taken in one run.
// Usage: npm run bench [-- REPOSITORY] [--pairs N]   (REPOSITORY: a checkout to scan; default: this one)
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, isStale } from '../tools/build.mjs';
import { commitOfTenFiles, remove } from './staged-repository.mjs';
import { compare, report } from './pairs.mjs';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const CLI = path.join(ROOT, 'dist', 'cli.cjs');
const HOOK = path.join(ROOT, 'dist', 'hook.cjs');
const LITERALS = [
  'password',
  'secret',
  'token',
  'api_key',
  'BEGIN',
  'PRIVATE',
  'AKIA',
  'ghp_',
  'glpat',
  'xoxb',
  'sk_live',
  'AIza',
  'npm_',
  'pypi',
  'eyJh',
  'bearer',
  'mongodb://',
  'postgres://',
  'redis://',
  'hooks.slack',
];

const argument = process.argv.slice(2).find((text) => !text.startsWith('-'));
const pairsAt = process.argv.indexOf('--pairs');
const pairs = pairsAt > 0 ? Number(process.argv[pairsAt + 1]) : 9;
const repository = path.resolve(argument ?? ROOT);

function hookFigures() {
  const folder = commitOfTenFiles();
  try {
    const node = { name: 'node -e 0', command: process.execPath, args: ['-e', '0'], cwd: folder };
    const hook = {
      name: 'the hook, ten files staged',
      command: process.execPath,
      args: [HOOK, 'pre-commit'],
      cwd: folder,
    };
    report(
      'Hook (goal: at most 40 ms more than node, stretch 20)',
      compare(hook, node, { pairs: Math.max(pairs, 15), expect: [0] }),
    );
  } finally {
    remove(folder);
  }
}

function treeFigures() {
  const grep = {
    name: 'git grep -c -F, 20 literals',
    command: 'git',
    args: ['grep', '-c', '-F', ...LITERALS.flatMap((text) => ['-e', text])],
    cwd: repository,
  };
  const scan = {
    name: 'tightlip scan --tree',
    command: process.execPath,
    args: [CLI, 'scan', '.', '--tree', '--no-config', '--no-allow', '--allow-gaps', '--format', 'json'],
    cwd: repository,
  };
  report(
    `Tree scan of ${path.basename(repository)} (goal: at most 8 times git grep, stretch 5)`,
    compare(scan, grep, { pairs, expect: [0, 1] }),
  );
}

function contractFigures() {
  const started = performance.now();
  const run = spawnSync(process.execPath, [path.join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', 'test/contract'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `Contract test over all detectors (goal: under 60 s)\n  ${seconds} s, ${run.status === 0 ? 'passed' : 'FAILED'}\n`,
  );
}

if (isStale()) await build();
if (!existsSync(path.join(repository, '.git')))
  throw new Error(`${repository} is no git checkout: name one, as in npm run bench -- ../rails`);
console.log(`node ${process.version}, ${process.platform} ${process.arch}\n`);
hookFigures();
treeFigures();
contractFigures();
