import { homedir } from 'node:os';
import { run } from './program.js';
import type { Terminal } from './terminal.js';

// A reader that closed the pipe (`tightlip scan | head`) is no failure of ours, and the exit code still tells what was found.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const terminal: Terminal = {
  stdin: process.stdin, stdout: process.stdout, stderr: process.stderr,
  env: process.env, cwd: process.cwd(), home: homedir() || null,
};

// Setting the code instead of exiting lets what is still being written arrive.
async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), terminal);
}

void main();
