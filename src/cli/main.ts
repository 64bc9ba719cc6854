import { homedir } from 'node:os';
import { run } from './program.js';
import { currentFolder, type Terminal } from './terminal.js';

// Whoever writes hears of the failure and answers it: a reader that closed the pipe (`tightlip scan | head`) is none of ours, and
// the exit code still tells what was found; a full disk is 2. Unheard, it would end with 1, which means that a secret was found.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const terminal: Terminal = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  get cwd() {
    return currentFolder();
  },
  env: process.env,
  home: homedir() || null,
};

// Setting the code instead of exiting lets what is still being written arrive.
async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), terminal);
}

void main();
