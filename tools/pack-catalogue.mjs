// Compiles the literals of all detectors once, at build time: dist/literals.bin and dist/catalogue.json, read by the hook.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const ENTRY = `
  export { FILES } from './src/catalogue/generated.js';
  export { compileLiterals, packLiterals } from './src/match/index.js';
  export { rulesHash } from './src/scan/index.js';
`;

/** Writes both files into the `dist/` of the repository at `root`. */
export async function packCatalogue(root) {
  const folder = mkdtempSync(path.join(root, 'dist', '.pack-'));
  try {
    const { FILES, compileLiterals, packLiterals, rulesHash } = await load(root, folder);
    const files = FILES.map((file) => [file()].flat());
    writeFileSync(path.join(root, 'dist', 'literals.bin'), packLiterals(compileLiterals(files.flat())));
    writeFileSync(
      path.join(root, 'dist', 'catalogue.json'),
      JSON.stringify({
        rules: rulesHash(files.flat()),
        ids: files
          .flat()
          .map(({ id }) => id)
          .join(' '),
        counts: files.map(({ length }) => length),
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function load(root, folder) {
  const { build } = await import('esbuild');
  const outfile = path.join(folder, 'pack.mjs');
  await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
    define: { __TIGHTLIP_VERSION__: '""' },
  });
  return import(pathToFileURL(outfile).href);
}
