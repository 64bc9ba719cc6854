import type { Candidate, Evidence } from '../model/index.js';
import { CONTEXT_REACH } from './features/index.js';

/** What the bytes round a candidate say of it; null where it is none. The evidence, rounded, sums up to the log-odds, and is one list however often it is asked for. */
export type Verdict = { readonly logOdds: number; readonly evidence: () => readonly Evidence[] } | null;

/** Verdicts kept. The versions of a file come one after the other, and hold nearly the same candidates. */
const MOST = 8192;

/** The verdicts on the values seen last: nineteen of twenty in a history were seen before, in another version of the file. */
export class VerdictMemory {
  readonly #verdicts = new Map<string, Verdict>();

  /** The verdict on a candidate, from `weigh` where it is not known. */
  of(candidate: Candidate, weigh: () => Verdict): Verdict {
    const key = keyOf(candidate);
    const known = this.#verdicts.get(key);
    if (known !== undefined) return known;
    const verdict = weigh();
    if (this.#verdicts.size >= MOST) this.#verdicts.clear();
    this.#verdicts.set(key, verdict);
    return verdict;
  }
}

/** All on which the verdict rests: the bytes of the candidate and those round it, and what of them is the value. */
function keyOf({ detectorId, view, span, extent }: Candidate): string {
  const { buffer, byteOffset, byteLength } = view.bytes;
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  const start = Math.max(0, extent.start - CONTEXT_REACH);
  const text = bytes.toString('latin1', start, Math.min(byteLength, Math.max(extent.end, span.end) + CONTEXT_REACH));
  return `${detectorId} ${extent.start - start} ${span.start - start} ${span.end - start} ${extent.end - start} ${text}`;
}
