// Installs the dependencies when they are missing or not those of the lockfile.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const packagesOf = (file) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages;

/**
 * `missing`, `outdated` or `current`. Optional packages may be absent: which ones there are depends on the platform, and on
 * whether there is a compiler. Development packages are wanted too, because the build needs them.
 */
export function stateOfInstall() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(path.join(ROOT, record))) return 'missing';
  const installed = packagesOf(record);
  const same = Object.entries(packagesOf('package-lock.json')).every(([name, wanted]) => {
    if (name === '') return true;
    const found = installed[name];
    return found === undefined ? Boolean(wanted.optional) : found.version === wanted.version;
  });
  return same ? 'current' : 'outdated';
}

/**
 * Where node's own C++ headers are, if they came with it. node-gyp then does not have to download them, and re2 compiles
 * without a network.
 */
function localHeaders() {
  const prefix = path.dirname(path.dirname(process.execPath));
  return existsSync(path.join(prefix, 'include', 'node', 'node_api.h')) ? prefix : undefined;
}

/** The environment for npm: as ours, plus the place of node's headers where nobody has named one. */
export function installEnvironment() {
  const headers = localHeaders();
  if (headers === undefined || process.env.npm_config_nodedir !== undefined) return process.env;
  return { ...process.env, npm_config_nodedir: headers };
}

/** Makes node_modules what the lockfile says. Throws with npm's own words when that fails. */
export function ensureInstalled() {
  const state = stateOfInstall();
  if (state === 'current') return;
  process.stderr.write(
    `tightlip: dependencies are ${state}, installing them (minutes, where re2 has to be compiled)\n`,
  );
  // `npm ci` would empty node_modules, under the feet of whatever runs from it.
  const command = state === 'missing' ? ['ci'] : ['install', '--no-save'];
  const run = spawnSync('npm', [...command, '--loglevel=error'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: installEnvironment(),
    maxBuffer: 256 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (run.status === 0) return;
  const said = `${run.stderr ?? ''}${run.stdout ?? ''}${run.error?.message ?? ''}`.trim();
  throw new Error(`Installing the dependencies failed. Check the network and the registry, then try again.\n${said}`);
}

/** Why native re2 cannot be used here, or undefined when it can. */
export function whyNoNativeEngine() {
  try {
    const RE2 = createRequire(import.meta.url)('re2');
    return new RE2('a+b').test('aab') ? undefined : 're2 loads, and does not match what it must';
  } catch (error) {
    return String(error.message).split('\n', 1)[0];
  }
}
