#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url));

if (existsSync(command)) {
  createRequire(import.meta.url)(command);
} else {
  process.stderr.write('tightlip: not built yet. Run `npm run build` in the folder of the package, then try again.\n');
  process.exitCode = 2;
}
