// Measures recall on tokens of all vendors' detectors, and how many near misses are reported, on texts that the detectors' own
// grammars make from a seed. Usage: npm run bench:near-misses [-- SEED]
// The tokens are of the formats that the detectors know, so recall says what the weighing loses, not which formats are missing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { generateCatalogue } from '../tools/catalogue.mjs';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

generateCatalogue();
// Beside the installed packages, so that the regex engine is found.
const folder = mkdtempSync(path.join(ROOT, 'node_modules', '.tightlip-near-misses-'));
try {
  const outfile = path.join(folder, 'measure.mjs');
  await build({
    entryPoints: [path.join(ROOT, 'bench/near-misses-measure.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['re2', 're2js'],
    logLevel: 'error',
    outfile,
  });
  process.exitCode = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
