import type { Candidate, Evidence } from '../model/index.js';
import { FEATURES, REASONS, Vectors, factsOf, valueKind, type Reason, type ValueKind } from './features/index.js';
import { pathMarks } from './features/path-features.js';
import { createForest, type Forest } from './forest.js';
import { createLinear } from './linear.js';
import { modelTables } from './model-tables.js';
import { PATH_WEIGHTS } from './path-weights.js';

/** The trained model: what is known of a value without a format becomes log-odds, and evidence for what is told. */
export interface Model {
  judge(candidate: Candidate, kind: ValueKind): Judged;
}

/** The evidence sums up to the log-odds. It is put into words when it is asked for: most candidates are not told of. */
export type Judged = { readonly logOdds: number; readonly evidence: () => readonly Evidence[] };

/** Reads the trees when they are first asked, so that a hook that meets no such value does not pay for them. */
export function createModel(): Model {
  let read: ReadModel | null = null;
  return {
    judge: (candidate, kind) => {
      const { forest, vectors } = (read ??= readModel());
      const bins = forest.bins(vectors.of(factsOf(candidate, kind)));
      return { logOdds: forest.logOdds(bins), evidence: () => toldOf(kind, forest.base, forest.reasons(bins)) };
    },
  };
}

type ReadModel = { readonly forest: Forest; readonly vectors: Vectors };

function readModel(): ReadModel {
  const { forest, linear } = modelTables();
  const reasons = Uint8Array.from(FEATURES, ({ reason }) => NAMES.indexOf(reason));
  return { forest: createForest(forest, reasons), vectors: new Vectors(createLinear(linear)) };
}

const NAMES = Object.keys(REASONS) as readonly Reason[];

/** Reasons below this are told together. */
const LEAST_TOLD = 0.1;

function toldOf(kind: ValueKind, base: number, weights: Float64Array): readonly Evidence[] {
  let rest = base;
  const told: Evidence[] = [];
  weights.forEach((weight, nth) => {
    if (Math.abs(weight) < LEAST_TOLD) rest += weight;
    else told.push(evidenceOf(NAMES[nth] as Reason, weight));
  });
  return [
    { kind: 'structure', weight: rest, because: STARTS[kind] },
    ...told.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.because < b.because ? -1 : 1)),
  ];
}

const evidenceOf = (reason: Reason, weight: number): Evidence => {
  const [kind, speaksFor, speaksAgainst] = REASONS[reason];
  return { kind, weight, because: weight > 0 ? speaksFor : speaksAgainst };
};

const STARTS: Readonly<Record<ValueKind, string>> = {
  assignment: 'a value set under a telling name',
  url: 'a password in a URL',
  header: 'a user name with a password',
  bearer: 'a token of unknown form',
  sql: 'a password in an SQL statement',
  command: 'a password on a command line',
};

/** A path may speak for a secret by this much at most, and against it by that much: it never hides one that is sure. */
export const PATH_BOUNDS = { least: -2.5, most: 1.2 } as const;

/** What a path says of a candidate that the model judges; null for all other detectors. */
export function pathEvidence(detectorId: string, path: string): Evidence | null {
  return valueKind(detectorId) === null ? null : said.of(path);
}

const weightOf = (id: string): number => PATH_WEIGHTS[id] ?? 0;

function evidenceOfPath(path: string): Evidence | null {
  let [sum, strongest] = [0, ''];
  for (const id of pathMarks(path, (mark) => weightOf(mark) !== 0)) {
    sum += weightOf(id);
    if (Math.abs(weightOf(id)) > Math.abs(weightOf(strongest))) strongest = id;
  }
  const weight = Math.max(PATH_BOUNDS.least, Math.min(PATH_BOUNDS.most, sum));
  const mark = strongest.replace(/^\w+-/, '');
  return mark === '' ? null : { kind: 'path', weight, because: `${REASONS.path[weight > 0 ? 1 : 2]} (${mark})` };
}

/** Of the paths asked for last: a file mostly holds several candidates. */
class SaidOfPaths {
  readonly #known = new Map<string, Evidence | null>();

  of(path: string): Evidence | null {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    const evidence = evidenceOfPath(path);
    if (this.#known.size >= MOST_PATHS) this.#known.clear();
    this.#known.set(path, evidence);
    return evidence;
  }
}

const MOST_PATHS = 1024;
const said = new SaidOfPaths();
