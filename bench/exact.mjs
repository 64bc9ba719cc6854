// Looks at every blob, commit and tag of a repository twice, along its deltas and as a whole, and holds what was seen against
// each other. Usage: node bench/exact.mjs REPOSITORY... [--every N] (looks at each Nth object as a whole: for large ones)
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const args = process.argv.slice(2);
const everyAt = args.indexOf('--every');
const every = everyAt < 0 ? 1 : Number(args[everyAt + 1]);
const repositories = args.filter((arg, nth) => !arg.startsWith('--') && (everyAt < 0 || nth !== everyAt + 1));
if (repositories.length === 0 || !(every >= 1))
  throw new Error('Usage: node bench/exact.mjs REPOSITORY... [--every N]');

const COMPARE = `
import { allDetectors } from './src/catalogue/index.js';
import { detectorSet } from './src/detector/index.js';
import { findRepositorySync, openPackStore } from './src/git/index.js';
import { bestEngine } from './src/match/index.js';
import { contentId } from './src/model/index.js';
import { createDetection } from './src/scan/index.js';
import { floorFor } from './src/score/index.js';

const [path, every] = process.argv.slice(2);
const repo = findRepositorySync(path, { env: { PATH: process.env.PATH } });
const detect = createDetection({ detectors: detectorSet(allDetectors()), engine: bestEngine(), floor: floorFor(0.5) });
const delta = detect.alongDeltas();
const told = (found) => [...new Set(found.map(({ scored, at, parts }) =>
  JSON.stringify([scored.detectorId, at, parts, scored.view.via, scored.confidence, scored.secret.fingerprint])))].sort().join('\\n');
const store = openPackStore(repo, { maxObjectBytes: 100e6, onGap: () => undefined });
let [objects, compared, sightings, bytes, different] = [0, 0, 0, 0, 0];
const walk = store.walk({
  types: ['blob', 'commit', 'tag'],
  visitor: {
    enter: (node) => {
      objects++;
      const along = delta.enter(node, () => undefined);
      sightings += along.length;
      if (node.index % Number(every) !== 0 && along.length === 0) return;
      compared++;
      bytes += node.size;
      const whole = detect({ id: node.idHex(), bytes: node.bytes, origins: [] }, () => undefined);
      if (told(whole) === told(along)) return;
      different++;
      if (different <= 10) console.log('  differs: ' + node.idHex());
    },
  },
});
while (walk.step());
console.log(\`  \${objects} objects, \${sightings} sightings; \${compared} objects (\${bytes} bytes) also as a whole: \${different} different\`);
process.exitCode = different === 0 ? 0 : 1;
`;

// Beside the installed packages, so that the regex engine is found.
const folder = mkdtempSync(join(process.cwd(), 'node_modules', '.tightlip-exact-'));
try {
  const outfile = join(folder, 'compare.mjs');
  await build({
    stdin: { contents: COMPARE, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['re2', 're2js'],
    outfile,
  });
  for (const repository of repositories) {
    console.log(repository);
    const run = spawnSync(process.execPath, [outfile, repository, String(every)], { stdio: 'inherit' });
    if (run.status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
