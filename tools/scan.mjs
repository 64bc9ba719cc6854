// `npm run scan -- ARGUMENTS`: the built command, after installing and building what is missing or stale.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, isStale } from './build.mjs';
import { ensureInstalled } from './install.mjs';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const COMMAND = path.join(ROOT, 'dist', 'cli.cjs');
const EXIT_CANNOT_LOOK = 2;

async function prepare() {
  ensureInstalled();
  if (!isStale()) return;
  process.stderr.write('tightlip: building\n');
  await build();
}

try {
  await prepare();
  if (!existsSync(COMMAND)) throw new Error('dist/cli.cjs was not built. Run `npm run build` and read what it says.');
  // npm changes into the package's folder; paths on the command line are meant from where the user stands.
  if (process.env.npm_lifecycle_event === 'scan' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  process.argv = [process.execPath, path.join(ROOT, 'bin', 'tightlip.mjs'), 'scan', ...process.argv.slice(2)];
  createRequire(import.meta.url)(COMMAND);
} catch (error) {
  process.stderr.write(`tightlip: ${error.message}\n`);
  process.exitCode = EXIT_CANNOT_LOOK;
}
