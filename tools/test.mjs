// `npm test`: installs and builds what is missing, runs every check, then all tests.
// The last line on standard output is plain `N passed, N failed`, counted by vitest. Any failure gives exit code 1.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { ensureInstalled, whyNoNativeEngine } from './install.mjs';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const module = (file) => path.join(ROOT, 'node_modules', file);

/** Each check is a script for node; its output is shown only when it fails. */
const CHECKS = [
  { name: 'typecheck', argv: [module('typescript/bin/tsc'), '--noEmit', '-p', '.'] },
  { name: 'lint', argv: [module('oxlint/bin/oxlint'), '--deny-warnings'] },
  { name: 'format', argv: [module('oxfmt/bin/oxfmt'), '--check'] },
  { name: 'imports', argv: ['tools/cruise.mjs'] },
  { name: 'unused code', argv: [module('knip/bin/knip.js'), '--no-progress'] },
];

const say = (line) => process.stdout.write(`${line}\n`);

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs node with `argv`. Resolves to the exit code and, unless it is `shown` at once, the output. */
function run(argv, { shown = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argv, {
      cwd: ROOT,
      stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
    });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

async function check({ name, argv }) {
  const since = performance.now();
  const { code, output } = await run(argv);
  say(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds(since)})`);
  if (code !== 0) say(output.trimEnd());
  return code === 0;
}

async function attempt(name, action) {
  try {
    await action();
    return true;
  } catch (error) {
    say(`FAILED ${name}\n${error.message}`);
    return false;
  }
}

/** Counts from vitest's report. A file that could not even be loaded has no tests to count, and is one failure. */
function count(reportFile) {
  try {
    const report = JSON.parse(readFileSync(reportFile, 'utf8'));
    const unloaded = report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function runTests() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tightlip-test-'));
  const reportFile = path.join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
    const { code } = await run([module('vitest/vitest.mjs'), 'run', ...reporters], { shown: true });
    return { code, ...count(reportFile) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main() {
  if (!(await attempt('install', ensureInstalled))) return { passed: 0, failed: 0, broken: ['install'] };
  const noEngine = whyNoNativeEngine();
  if (noEngine !== undefined) say(`note: native re2 is not there (${noEngine}); tests run with re2js alone`);
  const broken = (await attempt('build', build)) ? [] : ['build'];
  // One after the other: most of them already use every core.
  for (const each of CHECKS) if (!(await check(each))) broken.push(each.name);
  const { code, passed, failed } = await runTests();
  if (code !== 0 && failed === 0) broken.push('tests (vitest reported an error outside any test)');
  return { passed, failed, broken };
}

const { passed, failed, broken } = await main();
if (broken.length > 0) say(`Not in order: ${broken.join(', ')}`);
if (broken.length > 0 || failed > 0) process.exitCode = 1;
say(`${passed} passed, ${failed} failed`);
