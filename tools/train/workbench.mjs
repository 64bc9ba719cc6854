// Bundles parts of src/ for the tools of this folder, so that they measure the code that is shipped and not a copy of it.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { listDetectorFiles } from '../catalogue.mjs';

const ROOT = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

const detectorFiles = () =>
  listDetectorFiles()
    .map((file) => `  () => require('./detectors/${file}.js').default,`)
    .join('\n');

const ENTRY = `
  export { detectorSet, carry, carriersFor, seededRng, ALPHABETS } from './src/detector/index.js';
  export { createMatcher, bestEngine } from './src/match/index.js';
  export { createScorer, atPath } from './src/score/index.js';
  export * from './src/score/features/index.js';
  export * from './src/score/features/path-features.js';
  export { PATH_KINDS } from './src/score/path-kind.js';
  export { decode } from './src/decode/index.js';
  export { plainView, contentId } from './src/model/index.js';
  export { placed, resolveOverlaps } from './src/scan/overlap.js';
  export { LineIndex } from './src/scan/lines.js';
`;

/** A detector that somebody is writing does not stand in the way of measuring the others. */
function detectorsOf(file) {
  try {
    return [file()].flat();
  } catch (error) {
    process.stderr.write(`left out, because it does not load: ${file} (${error.message})\n`);
    return [];
  }
}

/** The engine, with patterns that do not compile seeing nothing. */
function tolerant(engine) {
  const compile = (source, ignoreCase) => {
    try {
      return engine.compile(source, ignoreCase);
    } catch {
      return { exec: () => null };
    }
  };
  return { ...engine, compile };
}

/** What ENTRY names, built from the working tree as it stands, with all detectors as one list. */
export async function loadWorkbench() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tightlip-train-'));
  const outfile = path.join(folder, 'workbench.cjs');
  try {
    await build({
      stdin: { contents: `${ENTRY}\nexport const FILES = [\n${detectorFiles()}\n];`, resolveDir: ROOT, loader: 'ts' },
      absWorkingDir: ROOT,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      outfile,
      external: ['re2', 're2js'],
      logLevel: 'error',
      define: {
        'import.meta.url': JSON.stringify(`file://${ROOT}/src/index.ts`),
        'import.meta.filename': JSON.stringify(path.join(ROOT, 'src/index.ts')),
        __TIGHTLIP_VERSION__: '"0"',
      },
    });
    process.env['NODE_PATH'] = path.join(ROOT, 'node_modules');
    createRequire(import.meta.url)('node:module').Module._initPaths();
    const workbench = createRequire(import.meta.url)(outfile);
    return {
      ...workbench,
      bestEngine: () => tolerant(workbench.bestEngine()),
      detectors: workbench.FILES.flatMap(detectorsOf),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
