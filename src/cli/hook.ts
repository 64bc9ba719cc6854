import { homedir } from 'node:os';
import { runHook } from './hook/run.js';
import { currentFolder, type Terminal } from './terminal.js';
import { errorLine } from './usage-error.js';

// Opening a standard stream costs a millisecond; most commits need none.
const terminal: Terminal = {
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return process.stdout;
  },
  get stderr() {
    return process.stderr;
  },
  get cwd() {
    return currentFolder();
  },
  env: process.env,
  home: homedir() || null,
};

// Node itself ends with 1 on an uncaught error, which would read as "a secret was found".
async function main(): Promise<void> {
  try {
    process.exitCode = await runHook({ name: process.argv[2] ?? '', args: process.argv.slice(3) }, terminal);
  } catch (thrown) {
    process.stderr.write(`${errorLine(thrown)}\n`);
    process.exitCode = 2;
  }
}

void main();
