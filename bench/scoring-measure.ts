// What scoring.mjs runs: gathers the candidates of a folder, then judges all of them with a new scorer in each round.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { allDetectors } from '../src/catalogue/index.js';
import { detectorSet } from '../src/detector/index.js';
import { bestEngine, createMatcher } from '../src/match/index.js';
import { contentId, plainView, type Candidate } from '../src/model/index.js';
import { createScorer, floorFor } from '../src/score/index.js';
import { createModel } from '../src/score/model.js';
import { valueKind } from '../src/score/features/index.js';

const [MOST_CANDIDATES, MOST_BYTES] = [20_000, 2 << 20];
const DEFAULT = 0.5;

const [folder, rounds = '5'] = process.argv.slice(2);
if (folder === undefined || !(Number(rounds) >= 1)) {
  process.stderr.write('usage: npm run bench:scoring -- FOLDER [ROUNDS]\n');
  process.exit(2);
}

const detectors = detectorSet(allDetectors());
const matcher = createMatcher(detectors, { engine: bestEngine() });
const found = gather(folder);
const [least, scorers] = [floorFor(DEFAULT), [] as number[]];
const model: number[] = [];
let told = 0;
for (let round = 0; round < Number(rounds); round++) {
  const scorer = createScorer(detectors);
  scorers.push(microseconds(() => (told = found.filter((one) => scorer.score(one, least) !== null).length)));
  const judge = createModel();
  model.push(
    microseconds(() => {
      for (const one of found) judge.judge(one, valueKind(one.detectorId) ?? 'assignment');
    }),
  );
}
const each = (all: readonly number[]): string => all.map((one) => one.toFixed(1)).join(', ');
console.log(`${found.length} candidates without a format, of which ${told} may be told; microseconds each, by rounds:`);
console.log(`  a new scorer, candidates as they come   ${each(scorers)}`);
console.log(`  the model alone, numbers included       ${each(model)}   goal ≤ 20`);

/** Microseconds a candidate. */
function microseconds(run: () => void): number {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1000 / Math.max(1, found.length);
}

function gather(root: string): readonly Candidate[] {
  const all: Candidate[] = [];
  for (const file of filesBelow(root)) {
    const bytes = readFileSync(file);
    if (bytes.length > MOST_BYTES || bytes.includes(0)) continue;
    const view = plainView({ id: contentId(bytes), bytes, origins: [] });
    all.push(...matcher.match(view).filter(({ detectorId }) => valueKind(detectorId) !== null));
    if (all.length >= MOST_CANDIDATES) break;
  }
  return all;
}

function* filesBelow(folderPath: string): Generator<string> {
  for (const entry of readdirSync(folderPath, { withFileTypes: true })) {
    const at = path.join(folderPath, entry.name);
    if (entry.isDirectory() && entry.name !== '.git') yield* filesBelow(at);
    else if (entry.isFile()) yield at;
  }
}
