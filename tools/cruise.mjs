// Checks who imports whom: the tables of .dependency-cruiser.cjs, then what the hook reaches.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCatalogue } from './catalogue.mjs';
import { slowImports } from './hook-imports.mjs';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const CRUISER = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** Cruises and shows what it says. True when no rule was broken. */
function cruise(config, folders) {
  const options = ['--config', config, '--output-type', 'err-long'];
  return spawnSync(process.execPath, [CRUISER, ...options, ...folders], { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

generateCatalogue();
const folders = ['src', 'detectors'].filter((folder) => existsSync(path.join(ROOT, folder)));
const kept = [cruise('.dependency-cruiser.cjs', folders)];
const ways = await slowImports(ROOT);
for (const way of ways) {
  console.log(
    `hook-stays-quick: ${way.join(' →\n    ')}\n  A hook runs at every commit and has 40 ms: load this with \`await import(…)\` where it is needed.\n`,
  );
}
kept.push(ways.length === 0);
process.exitCode = kept.every(Boolean) ? 0 : 1;
