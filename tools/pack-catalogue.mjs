// Compiles the literals of all detectors once, at build time: dist/literals.bin and dist/catalogue.json, read by the hook.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadBundled } from './load-bundled.mjs';

const ENTRY = `
  export { FILES } from './src/catalogue/generated.js';
  export { compileLiterals, packLiterals } from './src/match/index.js';
  export { rulesHash } from './src/scan/index.js';
`;

/** Writes both files into the `dist/` of the repository at `root`. */
export async function packCatalogue(root) {
  const { FILES, compileLiterals, packLiterals, rulesHash } = await loadBundled(root, ENTRY);
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
}
