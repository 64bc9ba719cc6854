import type { Evidence, Scored } from '../model/index.js';
import { atPath } from '../score/index.js';
import type { Located } from './place.js';

/** How sure a sighting is at a path, and why. */
export type Verdict = { readonly confidence: number; readonly evidence: readonly Evidence[] };

/** Judges sightings at their paths. Versions of a file share their evidence and their path, and are judged once. */
export class PathJudge {
  readonly #known = new Map<readonly Evidence[], Map<string, Verdict>>();

  at(scored: Scored, path: string): Verdict {
    const byPath = this.#known.get(scored.evidence) ?? new Map<string, Verdict>();
    this.#known.set(scored.evidence, byPath);
    const key = `${scored.detectorId} ${path}`;
    const known = byPath.get(key);
    if (known !== undefined) return known;
    const { confidence, evidence } = atPath(scored, path);
    byPath.set(key, { confidence, evidence });
    return { confidence, evidence };
  }

  /** The sighting that is surest, its path considered; the first of several. */
  surest(group: readonly Located[]): { readonly located: Located; readonly verdict: Verdict } | null {
    let best: { readonly located: Located; readonly verdict: Verdict } | null = null;
    for (const located of group)
      for (const path of located.paths) {
        const verdict = this.at(located.sighting.scored, path);
        if (best === null || verdict.confidence > best.verdict.confidence) best = { located, verdict };
      }
    return best;
  }
}
