import type { Detector, DetectorSet } from '../detector/index.js';
import type { Candidate, Evidence, Scored } from '../model/index.js';
import { contextEvidence, lineAfter, lineBefore } from './context.js';
import { valueKind } from './features/index.js';
import { PATH_BOUNDS, createModel, pathEvidence, type Model } from './model.js';
import { malformedEvidence } from './malformed.js';
import { malformedTokenEvidence } from './malformed-token.js';
import { NearMisses } from './malformed-vendor.js';
import { isSealed, lookAlikeEvidence } from './look-alike.js';
import { logit, probability, rounded } from './odds.js';
import { PATH_KINDS, kindInWords, pathKind } from './path-kind.js';
import { isFilledIn } from './placeholder.js';
import { priorOf } from './prior.js';
import { isPublished } from './published.js';
import { randomnessEvidence, repeatEvidence } from './value.js';
import { VerdictMemory, type Verdict } from './verdict-memory.js';

export interface Scorer {
  /** Weighs a candidate by all that its bytes say; null where an offline check proves that it is none, or it is less sure than `least`. */
  score(candidate: Candidate, least?: number): Scored | null;
}

/** A scorer for these detectors; `today` as YYYY-MM-DD tells which tokens have ended. Between calls it keeps what the detectors' shapes tell, the model's trees and the last verdicts: none changes an answer. */
export function createScorer(
  detectors: DetectorSet,
  weights: Weights = {},
  today: string = new Date().toISOString().slice(0, 10),
): Scorer {
  const priors = new Map<string, number>();
  const memory = new VerdictMemory();
  const model = createModel();
  const near = new NearMisses(detectors);
  const own = ownWeights(weights);
  return {
    score: (candidate, least = 0) => {
      const detector = detectors.find(candidate.detectorId);
      if (detector === undefined) return null;
      const verdict =
        valueKind(detector.id) === null
          ? weigh(candidate, detector, { prior: priorOfKnown(priors, detector), today })
          : memory.of(candidate, () => weighUnknown(candidate, detector, { model, near }));
      if (verdict === null) return null;
      const added = own(detector.id);
      const confidence = probability(verdict.logOdds + (added?.weight ?? 0));
      if (confidence < least) return null;
      const evidence = added === null ? verdict.evidence() : [...verdict.evidence(), rounding(added)];
      return { ...candidate, confidence, evidence };
    },
  };
}

/** What a team adds to the log-odds of detectors: by id, by family (`github.*`), or of all (`*`); the longest that fits counts. */
export type Weights = Readonly<Record<string, number>>;

/** What the settings say of a detector; null where they say nothing. */
function ownWeights(weights: Weights): (id: string) => Evidence | null {
  const patterns = Object.keys(weights).toSorted((a, b) => b.length - a.length);
  if (patterns.length === 0) return () => null;
  return (id) => {
    const pattern = patterns.find(
      (one) => one === '*' || one === id || (one.endsWith('.*') && id.startsWith(one.slice(0, -1))),
    );
    const weight = pattern === undefined ? 0 : (weights[pattern] ?? 0);
    return weight === 0 ? null : { kind: 'context', weight, because: 'the settings weigh this detector so' };
  };
}

function priorOfKnown(priors: Map<string, number>, detector: Detector): number {
  const prior = priors.get(detector.id) ?? logit(priorOf(detector));
  priors.set(detector.id, prior);
  return prior;
}

type Unknown = { readonly model: Model; readonly near: NearMisses };

/** A value without a format: everything rests on the name, the value, the syntax and the surroundings. */
function weighUnknown(candidate: Candidate, detector: Detector, { model, near }: Unknown): Verdict {
  const kind = valueKind(detector.id);
  const secret = candidate.secret.reveal('score');
  if (kind === null || checkEvidence(detector, Buffer.from(secret).toString('utf8'), '') === null) return null;
  const { logOdds, evidence } = model.judge(candidate, kind);
  const value = Buffer.from(secret).toString('latin1');
  const more: Evidence[] = [];
  if (isFilledIn(value)) more.push(AT_RUN_TIME);
  if (isSealed(value, nameOf(candidate))) more.push(SEALED);
  if ((kind === 'assignment' || kind === 'bearer') && logOdds + sumOf(more) > LEAST_LIFTED)
    more.push(...malformedEvidence(candidate, value, near));
  if (logOdds + sumOf(more) > LEAST_HASHED && isPublished(secret)) more.push(PUBLISHED);
  return { logOdds: logOdds + sumOf(more), evidence: told(() => [...evidence(), ...more]) };
}

const bodyOf = (secret: Uint8Array, { publicPrefix }: Detector['shape']): string =>
  Buffer.from(secret.subarray(Math.min(publicPrefix, secret.length))).toString('latin1');

/** Tokens that only a word beside them gives away. */
const isBare = ({ shape }: Detector): boolean => shape.kind === 'token' && shape.literals.length === 0;
const NAMES_ID = /(?:^|[.-])(?:id|sid|uuid|guid)$|-id-/;

const SEALED: Evidence = { kind: 'structure', weight: -5, because: 'it is encrypted, or names what is kept elsewhere' };
const AT_RUN_TIME: Evidence = { kind: 'structure', weight: -4, because: 'it is put together at run time' };
const PUBLISHED: Evidence = { kind: 'context', weight: -9, because: 'its vendor published it as a sample' };
/** Hashing is dear, so only for what would be reported. */
const LEAST_HASHED = 0;
/** What is below stays below the default, whatever its path adds. */
const LEAST_LIFTED = -PATH_BOUNDS.most;

type Known = { readonly prior: number; readonly today: string };

function weigh(candidate: Candidate, detector: Detector, { prior, today }: Known): Verdict {
  const secret = candidate.secret.reveal('score');
  const checks = checkEvidence(detector, Buffer.from(secret).toString('utf8'), today);
  if (checks === null) return null;
  const evidence: Evidence[] = [
    { kind: 'structure', weight: prior, because: `it has the format of a ${detector.title}` },
    ...checks,
  ];
  if (candidate.parts.length > 0)
    evidence.push({
      kind: 'context',
      weight: 1.5,
      because: `its ${candidate.parts.map((part) => part.name).join(' and ')} stands beside it`,
    });
  if (detector.random !== false) evidence.push(...randomnessEvidence(secret, detector.shape.publicPrefix));
  else if (detector.shape.kind === 'token') evidence.push(...repeatEvidence(secret, detector.shape.publicPrefix));
  const before = lineBefore(candidate.view.bytes, candidate.span);
  const after = lineAfter(candidate.view.bytes, candidate.span);
  evidence.push(...contextEvidence(before, after));
  const isOpen = detector.id.startsWith('generic.');
  if (isOpen ? detector.random !== false : detector.shape.kind === 'token')
    evidence.push(...malformedTokenEvidence(bodyOf(secret, detector.shape), { before, after, isOpen }));
  if (isBare(detector))
    evidence.push(
      ...lookAlikeEvidence(
        { value: Buffer.from(secret).toString('latin1'), before, after },
        NAMES_ID.test(detector.id),
      ),
    );
  if (sumOf(evidence) > LEAST_HASHED && isPublished(secret)) evidence.push(PUBLISHED);
  return { logOdds: sumOf(evidence), evidence: told(() => evidence) };
}

/** The beginning of the extent: of an assignment its name. */
const nameOf = ({ view, extent }: Candidate): string =>
  Buffer.from(view.bytes.subarray(extent.start, Math.min(extent.end, extent.start + 24))).toString('latin1');

const sumOf = (evidence: readonly Evidence[]): number => evidence.reduce((sum, { weight }) => sum + weight, 0);

/** Checks that pass weigh for, checks that fail decide; null means that this is no such secret. */
function checkEvidence(detector: Detector, text: string, today: string): readonly Evidence[] | null {
  const evidence: Evidence[] = [];
  const verify = detector.shape.kind === 'token' ? detector.shape.verifyChecksum : null;
  if (verify !== null) {
    if (!verify(text)) return null;
    evidence.push({ kind: 'checksum', weight: 4, because: 'its check characters are right' });
  }
  const result = detector.check?.(text);
  if (result?.verdict === 'fail') return null;
  if (result?.verdict === 'pass') evidence.push({ kind: 'checksum', weight: 3, because: result.because });
  const ended = result?.ends === undefined ? '' : new Date(result.ends * 1000).toISOString().slice(0, 10);
  if (ended !== '' && ended < today) evidence.push({ kind: 'context', weight: ENDED, because: `it ended on ${ended}` });
  return evidence;
}

/** A token that has ended opens nothing any more, but tells who had one, and that tokens get in. */
const ENDED = -1.2;

const rounding = (item: Evidence): Evidence => ({ ...item, weight: rounded(item.weight) });

/** Evidence as people read it, made once: what is seen in a thousand versions of a file has one list. */
function told(evidence: () => readonly Evidence[]): () => readonly Evidence[] {
  let made: readonly Evidence[] | null = null;
  return () => (made ??= evidence().map(rounding));
}

/** The same candidate at a place whose path is known. History is scored before its paths are looked up. */
export function atPath(scored: Scored, path: string): Scored {
  const said = valueKind(scored.detectorId) === null ? kindEvidence(path) : pathEvidence(scored.detectorId, path);
  if (said === null) return scored;
  const evidence = [...scored.evidence, rounding(said)];
  return { ...scored, confidence: probability(sumOf([...scored.evidence, said])), evidence };
}

function kindEvidence(path: string): Evidence | null {
  const kind = pathKind(path);
  return kind === null ? null : { kind: 'path', weight: kind.weight, because: `the file is ${kindInWords(kind.kind)}` };
}

/** Confidences are rounded to four digits. */
const ROUNDING = 0.0002;
const MOST_BY_PATH = Math.max(PATH_BOUNDS.most, ...PATH_KINDS.map(({ weight }) => weight));

/** The confidence that a candidate must have by its bytes alone, for its path to lift it to `confidence` at best. */
export const floorFor = (confidence: number): number =>
  confidence <= 0 ? 0 : Math.max(0, probability(logit(confidence) - MOST_BY_PATH) - ROUNDING);
