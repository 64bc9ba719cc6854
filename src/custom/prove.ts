import { carriersFor, carry, detectorSet, seededRng, tokenOf, type Detector, type Rng } from '../detector/index.js';
import { createMatcher, type RegexEngine } from '../match/index.js';
import { contentId, plainView } from '../model/index.js';
import { createScorer } from '../score/index.js';
import type { CustomSpec } from './custom-spec.js';
import { parseFormat } from './format.js';

/** One thing that was tried. `what` holds no made-up text, so it may be printed. */
export type ProofStep = { readonly what: string; readonly held: boolean };
export type Proof = { readonly id: string; readonly steps: readonly ProofStep[] };

const SAMPLES = 50;
const CARRIERS = ['env', 'json', 'yaml', 'javascript', 'ini'] as const;

/** Tries a detector on its own examples, and on samples that are made from its format. */
export function proveCustom(spec: CustomSpec, detector: Detector, engine: RegexEngine): Proof {
  const reports = reporterOf(detector, engine);
  const rng = seededRng(spec.id);
  return {
    id: spec.id,
    steps: [
      ...spec.found.map((text, index) => ({
        what: `finds something in found[${index}]`,
        held: reports(filled(text, rng)),
      })),
      ...spec.clean.map((text, index) => ({
        what: `finds nothing in clean[${index}]`,
        held: !reports(filled(text, rng)),
      })),
      ...(detector.shape.kind === 'token' ? [samplesStep(detector, reports, rng)] : []),
    ],
  };
}

function samplesStep(detector: Detector, reports: (text: string) => boolean, rng: Rng): ProofStep {
  let missed = 0;
  const name = `${detector.near?.words[0] ?? detector.id.replace(/\W+/g, '_')}_TOKEN`;
  // A required half stands beside each sample.
  const halves = detector.parts.filter(({ required }) => required === true);
  for (let turn = 0; turn < SAMPLES; turn++) {
    const sample = detector.shape.sample(rng);
    const fitting = carriersFor(sample).filter((carrier) => (CARRIERS as readonly string[]).includes(carrier));
    const carrier = fitting[turn % Math.max(1, fitting.length)] ?? 'env';
    const beside = halves.map((half) => `${half.name}=${half.shape.sample(rng)}\n`).join('');
    const { bytes } = carry(carrier, name, sample);
    if (!reports(`${beside}${Buffer.from(bytes).toString('latin1')}`)) missed++;
  }
  return { what: `finds ${SAMPLES} made-up samples in ${CARRIERS.join(', ')}`, held: missed === 0 };
}

/** Whether the detector alone reports something in a text, sure enough to be reported by default. */
function reporterOf(detector: Detector, engine: RegexEngine): (text: string) => boolean {
  const set = detectorSet([detector]);
  const matcher = createMatcher(set, { engine });
  const scorer = createScorer(set);
  return (text) => {
    const bytes = Buffer.from(text, 'latin1');
    const view = plainView({ id: contentId(bytes), bytes, origins: [] });
    return matcher.match(view).some((candidate) => (scorer.score(candidate)?.confidence ?? 0) >= 0.5);
  };
}

const MADE_UP = /<\d+(?:-\d+)? [A-Za-z\d]+>|<uuid>|<UUID>/g;

/** The text with made-up runs in place of `<32 base62>`, so that no token need stand in a file. */
const filled = (text: string, rng: Rng): string =>
  Buffer.from(text)
    .toString('latin1')
    .replace(MADE_UP, (run) => tokenOf(parseFormat(run)).sample(rng));
