// Builds dist/: one CommonJS file for the command, one for the hook, the library as ESM, and its types.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCatalogue, packedSource } from './catalogue.mjs';
import { packCatalogue } from './pack-catalogue.mjs';
import { packedModelSource, packModel } from './pack-model.mjs';
import { asciiOf, packDetectors } from './pack-detectors.mjs';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const STAMP = 'dist/.built';

/** Everything that decides what dist/ holds. */
const INPUTS = [
  'src',
  'detectors',
  'tools/build.mjs',
  'tools/catalogue.mjs',
  'tools/pack-catalogue.mjs',
  'tools/pack-model.mjs',
  'tools/pack-detectors.mjs',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
];

// `import.meta` is empty in CommonJS output; this gives it its meaning back.
const COMMONJS = {
  format: 'cjs',
  define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
};

// A commit wakes few detectors: a detector file is read and run when it is first asked for.
const packedDetectors = {
  name: 'packed-detectors',
  setup({ onLoad }) {
    onLoad({ filter: /src[/\\]catalogue[/\\]generated\.ts$/ }, () => ({
      contents: packedSource(),
      loader: 'ts',
      resolveDir: at('src/catalogue'),
    }));
  },
};

// Most commits hold nothing that the trained model has to judge: it is a file of its own, read when it is first asked.
const modelBeside = {
  name: 'model-beside',
  setup({ onLoad }) {
    onLoad({ filter: /src[/\\]score[/\\]model-tables\.ts$/ }, () => ({
      contents: packedModelSource,
      loader: 'ts',
      resolveDir: at('src/score'),
    }));
  },
};

// The server for agents is a file of its own: what it is made of is larger than all that most commands load.
const serverBeside = {
  name: 'server-beside',
  setup({ onResolve }) {
    onResolve({ filter: /[/\\]mcp[/\\]index\.js$/ }, () => ({ path: './mcp.cjs', external: true }));
  },
};

// isomorphic-git stays outside the command's file: it is large, and loaded only for repositories that git itself cannot read.
const ENTRIES = [
  {
    in: 'src/cli/main.ts',
    out: 'dist/cli.cjs',
    ...COMMONJS,
    external: ['re2', 'isomorphic-git'],
    plugins: [packedDetectors, modelBeside, serverBeside],
  },
  { in: 'src/mcp/index.ts', out: 'dist/mcp.cjs', ...COMMONJS, minify: true },
  {
    in: 'src/cli/scan-thread.ts',
    out: 'dist/scan-thread.cjs',
    ...COMMONJS,
    external: ['re2', 'isomorphic-git'],
    plugins: [packedDetectors, modelBeside],
  },
  {
    in: 'src/cli/hook.ts',
    out: 'dist/hook-main.cjs',
    ...COMMONJS,
    external: ['re2', 're2js', 'isomorphic-git'],
    minify: true,
    plugins: [packedDetectors, modelBeside],
  },
  { in: 'src/index.ts', out: 'dist/index.js', format: 'esm', packages: 'external' },
];

const at = (...parts) => path.join(ROOT, ...parts);

/** The newest modification time, in milliseconds, of a file or of anything in a folder, the folders themselves included. */
function newest(file) {
  if (!existsSync(file)) return 0;
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(file).reduce((latest, name) => Math.max(latest, newest(path.join(file, name))), stat.mtimeMs);
}

/** True when dist/ is missing or older than something it is made from. */
export function isStale() {
  if (!existsSync(at(STAMP))) return true;
  const builtAt = statSync(at(STAMP)).mtimeMs;
  return INPUTS.some((input) => newest(at(input)) > builtAt);
}

async function bundle(entry, version) {
  // Loaded here, so that asking whether a build is needed works before anything is installed.
  const { build: esbuild } = await import('esbuild');
  const { in: input, out, define, ...options } = entry;
  await esbuild({
    absWorkingDir: ROOT,
    entryPoints: [input],
    outfile: out,
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    legalComments: 'none',
    define: { ...define, __TIGHTLIP_VERSION__: JSON.stringify(version) },
    ...options,
  });
  if (out.endsWith('hook-main.cjs')) escapeNonAscii(at(out));
}

/** The hook's loader reads one byte as one character; esbuild leaves what stands in regular expressions as it is. */
function escapeNonAscii(file) {
  writeFileSync(file, asciiOf(readFileSync(file, 'utf8')));
}

/** dist/index.d.ts points into dist/types, whose layout is that of the sources. */
function emitTypes() {
  const tsc = at('node_modules/typescript/bin/tsc');
  // The compiler believes PWD, and emits nothing for sources that seem to be inside a node_modules folder.
  const env = { ...process.env, PWD: ROOT };
  const run = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: ROOT, encoding: 'utf8', env });
  if (run.status !== 0) throw new Error(`The types of the library could not be made:\n${run.stdout}${run.stderr}`);
  rmSync(at('dist/types/detectors'), { recursive: true, force: true });
  writeFileSync(at('dist/index.d.ts'), "export * from './types/src/index.js';\n");
}

/** Builds everything. An entry that is not there is named on standard error. */
export async function build() {
  const startedAt = new Date();
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  rmSync(at('dist'), { recursive: true, force: true });
  mkdirSync(at('dist'), { recursive: true });
  generateCatalogue();
  const [present, missing] = [
    ENTRIES.filter((e) => existsSync(at(e.in))),
    ENTRIES.filter((e) => !existsSync(at(e.in))),
  ];
  for (const entry of missing)
    process.stderr.write(`build: ${entry.out} left out, because ${entry.in} does not exist\n`);
  await Promise.all(present.map((entry) => bundle(entry, version)));
  await packCatalogue(ROOT);
  await packModel(ROOT);
  await packDetectors(ROOT);
  copyFileSync(at('tools/hook-loader.cjs'), at('dist/hook.cjs'));
  if (existsSync(at('src/index.ts'))) emitTypes();
  writeFileSync(at(STAMP), `${startedAt.toISOString()}\n`);
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await build();
  } catch (error) {
    // esbuild has already shown its own errors, with their places.
    if (!Array.isArray(error.errors)) process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
