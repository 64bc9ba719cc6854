// Reads every object of a repository straight from the packs and through git, and holds both against each other: ids, types and
// bytes. Usage: node bench/readers.mjs REPOSITORY... [--isomorphic] (the third reader too, which is slower by far).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const args = process.argv.slice(2);
const repositories = args.filter((arg) => !arg.startsWith('--'));
if (repositories.length === 0) throw new Error('Usage: node bench/readers.mjs REPOSITORY... [--isomorphic]');

const COMPARE = `
import { createHash } from 'node:crypto';
import { findRepositorySync } from './src/git/find-repository.js';
import { CatFileReader } from './src/git/cat-file-reader.js';
import { IsomorphicReader } from './src/git/isomorphic-reader.js';
import { packReader } from './src/git/pack/index.js';

const [path, ...names] = process.argv.slice(2);
const repo = findRepositorySync(path, { env: { PATH: process.env.PATH } });
const readers = { pack: packReader, git: (repo) => new CatFileReader(repo), isomorphic: (repo) => new IsomorphicReader(repo) };
const options = { maxBytes: 256 << 20, types: ['blob', 'commit', 'tag', 'tree'] };
let different = 0;
let first = null;
for (const name of names) {
  const reader = readers[name](repo);
  const seen = new Map();
  const started = performance.now();
  let [bytes, gaps, twice, wrong] = [0, 0, 0, 0];
  for await (const batch of reader.all(options)) {
    gaps += batch.gaps.length;
    for (const object of batch.objects) {
      bytes += object.bytes.length;
      const head = object.type + ' ' + object.bytes.length + '\\0';
      if (createHash(repo.objectFormat).update(head).update(object.bytes).digest('hex') !== object.id) wrong++;
      if (seen.has(object.id)) twice++;
      seen.set(object.id, object.type[0] + createHash('sha256').update(object.bytes).digest('latin1').slice(0, 12));
    }
  }
  await reader.close();
  const differs = first === null ? 0 : [...new Set([...first.keys(), ...seen.keys()])].filter((id) => first.get(id) !== seen.get(id)).length;
  first ??= seen;
  different += differs + twice + wrong;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(\`  \${name}: \${seen.size} objects, \${bytes} bytes, \${gaps} gaps, \${wrong} with a wrong id, \${twice} twice, \${differs} other than the first reader's (\${seconds} s)\`);
}
process.exitCode = different === 0 ? 0 : 1;
`;

const folder = mkdtempSync(join(tmpdir(), 'tightlip-bench-'));
try {
  const outfile = join(folder, 'compare.mjs');
  await build({
    stdin: { contents: COMPARE, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    outfile,
    logLevel: 'error',
  });
  const names = args.includes('--isomorphic') ? ['pack', 'git', 'isomorphic'] : ['pack', 'git'];
  for (const repository of repositories) {
    console.log(repository);
    const { status } = spawnSync(process.execPath, [outfile, repository, ...names], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
