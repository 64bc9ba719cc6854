// Writes the trained model as the program uses it, dist/model.bin: nothing has to be decoded when the first value is judged.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadBundled } from './load-bundled.mjs';

const ENTRY = `
  export { modelTables } from './src/score/model-tables.js';
  export { packModel } from './src/score/packed-model.js';
`;

/** What stands in a built bundle in place of src/score/model-tables.ts. */
export const packedModelSource = `
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackModel } from './packed-model.js';
const read = () => {
  try {
    return readFileSync(join(import.meta.dirname, 'model.bin'));
  } catch (error) {
    throw new Error(\`The file model.bin cannot be read (\${error.code}): install tightlip again.\`);
  }
};
export const modelTables = () => unpackModel(read());
`;

/** Writes it into the `dist/` of the repository at `root`. */
export async function packModel(root) {
  const { modelTables, packModel: pack } = await loadBundled(root, ENTRY);
  writeFileSync(path.join(root, 'dist', 'model.bin'), pack(modelTables()));
}
