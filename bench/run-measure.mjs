// Runs a measurement that is written in TypeScript and takes parts of src/ as they stand.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { generateCatalogue } from '../tools/catalogue.mjs';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** `entry` is a file of bench/; the process ends as it does. */
export async function runMeasure(entry) {
  generateCatalogue();
  // Beside the installed packages, so that the regex engine is found.
  const folder = mkdtempSync(path.join(ROOT, 'node_modules', '.tightlip-measure-'));
  try {
    const outfile = path.join(folder, 'measure.mjs');
    await build({
      entryPoints: [path.join(ROOT, 'bench', entry)],
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      external: ['re2', 're2js'],
      logLevel: 'error',
      outfile,
    });
    const run = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
    process.exitCode = run.status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
