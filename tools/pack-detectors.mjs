// Packs the files of detectors/ into dist/detectors.bin: each as the body of a function that gets what src/detector exports and
// returns what the file exports. A hook that wakes three detectors of two thousand reads and compiles three.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listDetectorFiles } from './catalogue.mjs';

/** "tld1", and the number of files; then where each body begins, and where the last ends; then the bodies, in ASCII. */
const MAGIC = 0x31646c74;

const IMPORT = /^import\s*\{([^}]*)\}\s*from\s*"\.\.\/\.\.\/src\/detector\/index\.js";/;
const EXPORT = /export default\s*|export\{(\w+) as default\};?\s*$/;

/** The body of a detector file. Throws where it imports or exports anything but what detector files may. */
export function bodyOf(code, file) {
  let rest = code.trim();
  const names = [];
  for (let found = IMPORT.exec(rest); found !== null; found = IMPORT.exec(rest)) {
    names.push(found[1].replaceAll(' as ', ':'));
    rest = rest.slice(found[0].length).trim();
  }
  const exported = EXPORT.exec(rest);
  if (/\bimport\b[^.(:]*\bfrom\b/.test(rest) || exported === null)
    throw new Error(`detectors/${file}.ts: a detector file imports src/detector only, and has one default export`);
  const body =
    exported[1] === undefined
      ? rest.replace(EXPORT, 'return ')
      : `${rest.slice(0, exported.index)}return ${exported[1]};`;
  return `const{${names.join(',')}}=detectorFolder;${body}`;
}

/** Writes the pack into the `dist/` of the repository at `root`. */
export async function packDetectors(root) {
  const { transform } = await import('esbuild');
  const bodies = await Promise.all(
    listDetectorFiles().map(async (file) => {
      const source = readFileSync(path.join(root, 'detectors', `${file}.ts`), 'utf8');
      const { code } = await transform(source, { loader: 'ts', minify: true, target: 'node20', charset: 'ascii' });
      return Buffer.from(asciiOf(bodyOf(code, file)), 'latin1');
    }),
  );
  const head = new Int32Array(2 + bodies.length + 1);
  head[0] = MAGIC;
  head[1] = bodies.length;
  head[2] = head.byteLength;
  bodies.forEach((body, index) => {
    head[index + 3] = head[index + 2] + body.length;
  });
  writeFileSync(path.join(root, 'dist', 'detectors.bin'), Buffer.concat([Buffer.from(head.buffer), ...bodies]));
}

/** esbuild leaves what stands in regular expressions as it is. */
export const asciiOf = (text) =>
  text.replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
