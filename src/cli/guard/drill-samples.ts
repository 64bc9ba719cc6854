import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectorsByCategory } from '../../catalogue/index.js';
import { seededRng, type Detector } from '../../detector/index.js';
import type { Planted } from '../../guard/index.js';
import { atLeast } from '../../model/index.js';
import { worktreeSource } from '../../source/index.js';
import { look } from '../hook/look.js';

/** Tried of each category, until one is found as it is meant to be. */
const MOST_TRIED = 6;

/**
 * A freshly made secret of each category of detectors, which nobody can use: one that the built-in settings find, so that what is missed in the
 * drill is missed by the hooks and the settings of the repository. `into` is an empty folder, which is empty again afterwards.
 */
export async function drillSamples(into: string, seed: number): Promise<readonly Planted[]> {
  const tried = [...detectorsByCategory()].flatMap(([family, detectors]) => candidates(family, detectors, seed));
  const folder = join(into, 'samples');
  mkdirSync(folder);
  try {
    tried.forEach(({ line }, nth) => writeFileSync(join(folder, `${nth}.txt`), line, { mode: 0o600 }));
    const source = worktreeSource({ root: folder, repo: null, maxBytes: 1 << 20 });
    const { findings } = await look({ sources: [source], settings: null, root: folder });
    const found = new Set(
      findings.flatMap(({ detector, places }) => places.map(({ path }) => `${Number.parseInt(path, 10)} ${detector}`)),
    );
    const good = tried.filter(({ detector }, nth) => found.has(`${nth} ${detector}`));
    return [...new Map(good.toReversed().map((one) => [one.family, one])).values()].toSorted(byFamily);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One that stands alone goes through all doors: a token of a forge. */
const byFamily = (a: Planted, b: Planted): number =>
  Number(b.family === FIRST) - Number(a.family === FIRST) || (a.family < b.family ? -1 : 1);
const FIRST = 'vcs';

function candidates(family: string, detectors: readonly Detector[], seed: number): readonly Planted[] {
  return detectors
    .filter(
      ({ severity, parts, carriers }) => atLeast(severity, 'medium') && parts.length === 0 && carriers === undefined,
    )
    .toSorted((a, b) => Number(a.near !== undefined) - Number(b.near !== undefined))
    .slice(0, MOST_TRIED)
    .map((detector) => {
      const secret = detector.shape.sample(seededRng(`${seed} ${detector.id}`));
      const name = detector.sampleName ?? `${detector.near?.words[0] ?? 'drill'}_key`;
      return { family, detector: detector.id, secret, line: `${name} = "${secret}"\n` };
    });
}

/** A value without any shape: secret only because it stands in an ignored file. */
export function ownSample(seed: number): Planted {
  const rng = seededRng(`${seed} own`);
  const secret = Array.from({ length: 5 }, () => rng.pick(SYLLABLES) + String(10 + rng.int(90))).join('-');
  return { family: 'own', detector: 'own', secret, line: `${secret}\n` };
}

const SYLLABLES = ['Kel', 'mov', 'Tis', 'rad', 'Nup', 'gez', 'Wol', 'fib'];
