// The hook as git calls it: runs hook-main.cjs with V8's code cache, which saves compiling it at every commit.
// Node from 22 on has module.enableCompileCache for this; Node 20 has not.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const v8 = require('node:v8');
const vm = require('node:vm');

// A hook is over before optimised code pays: left to itself, V8 spends a quarter of a commit that speaks of secrets on making it.
// Six times the budget, after which a function counts as hot, is right for ten files and for a thousand. It is set before the
// code is read, for what was kept with other flags is refused.
v8.setFlagsFromString('--interrupt-budget=400000');

const file = path.join(__dirname, 'hook-main.cjs');
const cacheFile = path.join(__dirname, `hook-${process.version}-${process.arch}.cache`);

/**
 * Parts of Node that most commits never use, and that together take a quarter of the hook's start: each is loaded when
 * something of it is first asked for. What the bundle takes from them it takes by name at the time of the call.
 */
const LATE = new Set([
  'node:child_process',
  'node:crypto',
  'node:fs/promises',
  'node:stream',
  'node:worker_threads',
  'node:zlib',
]);

function load(name) {
  return LATE.has(name) ? new Proxy({}, { get: (_, key) => require(name)[key] }) : require(name);
}
load.resolve = require.resolve;

function readCache() {
  try {
    return fs.readFileSync(cacheFile);
  } catch {
    return undefined;
  }
}

/** Best effort: where the folder cannot be written, every commit compiles again. */
function writeCache(script) {
  try {
    const partial = `${cacheFile}.${process.pid}`;
    fs.writeFileSync(partial, script.createCachedData());
    fs.renameSync(partial, cacheFile);
  } catch {
    // A slower hook is still a right hook.
  }
}

try {
  const cachedData = readCache();
  const source = `(function (exports, require, module, __filename, __dirname) {${fs.readFileSync(file, 'latin1')}\n})`;
  const script = new vm.Script(source, {
    filename: file,
    cachedData,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  // The cache is made at the end, when what a commit needs has been compiled.
  if (cachedData === undefined || script.cachedDataRejected) process.on('exit', () => writeCache(script));
  script.runInThisContext().call(module.exports, module.exports, load, module, file, __dirname);
} catch (error) {
  process.stderr.write(
    `tightlip: the hook could not start: ${error instanceof Error ? error.message : error}. Reinstall tightlip, then run: tightlip guard install\n`,
  );
  process.exitCode = 2;
}
