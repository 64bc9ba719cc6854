// Builds the command with another number of detectors, to see what detectors cost. Everything else is as in dist/.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { generateCatalogue } from '../tools/catalogue.mjs';

const PACK = `
  export { FILES } from './src/catalogue/generated.js';
  export { compileLiterals, packLiterals } from './src/match/index.js';
  export { rulesHash } from './src/scan/index.js';
`;
const LIST = /export const FILES: .* = (?=\[)/;

/** Fewer: each of the built-in detectors that stands at a multiple, with `generic` behind all generic ones. More: all, and made-up ones. */
const choiceOf = ({ count, generic }) => `
import { syntheticDetectors } from '../../bench/synthetic-detectors.js';
function choose() {
  const builtIn = BUILT_IN.flatMap((load) => load());
  const kept = builtIn.filter(({ id }) => ${generic} && id.startsWith('generic.'));
  const others = builtIn.filter((detector) => !kept.includes(detector));
  const step = Math.max(1, Math.floor(others.length / (${count} - kept.length)));
  const chosen = [...kept, ...others.filter((_, nth) => nth % step === 0)].slice(0, ${count});
  return [...chosen, ...syntheticDetectors(${count} - chosen.length)];
}
let all;
export const FILES = [() => (all ??= choose())];
`;

const otherCatalogue = (choice) => ({
  name: 'other-catalogue',
  setup({ onLoad }) {
    onLoad({ filter: /src[/\\]catalogue[/\\]generated\.ts$/ }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8');
      if (!LIST.test(source)) throw new Error('The source of the catalogue does not look as this benchmark expects.');
      const contents = source.replace(LIST, 'const BUILT_IN = ') + choiceOf(choice);
      return { contents, loader: 'ts', resolveDir: path.dirname(file) };
    });
  },
});

/** Builds into a new folder in dist/, from where the installed packages are found. Gives the folder. */
export async function buildWithDetectors(root, choice) {
  generateCatalogue();
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  const folder = mkdtempSync(path.join(root, 'dist', `.bench-${choice.count}-`));
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const common = {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    define: { __TIGHTLIP_VERSION__: JSON.stringify(version) },
    plugins: [otherCatalogue(choice)],
  };
  const entries = ['main', 'scan-thread'].filter((name) => existsSync(path.join(root, 'src/cli', `${name}.ts`)));
  for (const name of entries) {
    await build({
      ...common,
      entryPoints: [`src/cli/${name}.ts`],
      outfile: path.join(folder, `${name === 'main' ? 'cli' : name}.cjs`),
      format: 'cjs',
      define: { ...common.define, 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
      external: ['re2', 'isomorphic-git'],
    });
  }
  await pack(root, folder, common);
  return folder;
}

/** The literals as the real build prepares them, so that neither of two builds has to compile its own at the start. */
async function pack(root, folder, common) {
  const outfile = path.join(folder, 'pack.mjs');
  const stdin = { contents: PACK, resolveDir: root, loader: 'ts' };
  await build({ ...common, stdin, outfile, format: 'esm', packages: 'external' });
  const { FILES, compileLiterals, packLiterals, rulesHash } = await import(pathToFileURL(outfile).href);
  const all = FILES.flatMap((load) => load());
  writeFileSync(path.join(folder, 'literals.bin'), packLiterals(compileLiterals(all)));
  const ids = all.map(({ id }) => id).join(' ');
  writeFileSync(
    path.join(folder, 'catalogue.json'),
    JSON.stringify({ rules: rulesHash(all), ids, counts: [all.length] }),
  );
}

export const removeBuild = (folder) => rmSync(folder, { recursive: true, force: true });
