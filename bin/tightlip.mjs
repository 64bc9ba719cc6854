#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const [, , group = '', action = '', name = ''] = process.argv;
// An agent waits at every step for its hook: that has no command line to read, and starts faster from its own file.
const agent = group === 'guard' && action === 'run' && name.startsWith('agent-');
if (agent) process.argv.splice(2, 2);
const command = fileURLToPath(new URL(agent ? '../dist/hook.cjs' : '../dist/cli.cjs', import.meta.url));

if (existsSync(command)) {
  createRequire(import.meta.url)(command);
} else {
  process.stderr.write('tightlip: not built yet. Run `npm run build` in the folder of the package, then try again.\n');
  process.exitCode = 2;
}
