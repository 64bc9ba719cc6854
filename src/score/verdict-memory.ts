import type { Candidate, Scored } from '../model/index.js';

/** What the bytes round a candidate say of it; null where it is none. */
export type Verdict = Pick<Scored, 'confidence' | 'evidence'> | null;

/** The evidence for an assignment reads this far behind its extent, and a few bytes more to be sure. */
const BEHIND = 16;
/** Verdicts kept. The versions of a file come one after the other, and hold nearly the same candidates. */
const MOST = 8192;

/** The verdicts on the assignments seen last: nineteen of twenty in a history were seen before, in another version of the file. */
export class VerdictMemory {
  readonly #verdicts = new Map<string, Verdict>();

  /** The verdict on an assignment, from `weigh` where it is not known. */
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

/** All on which the verdict rests: the bytes from the name on to behind the value, and what of them is the value. */
function keyOf({ view, span, extent }: Candidate): string {
  const { buffer, byteOffset, byteLength } = view.bytes;
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  const text = bytes.toString('latin1', extent.start, Math.min(bytes.length, extent.end + BEHIND));
  return `${span.start - extent.start} ${span.end - extent.start} ${extent.end - extent.start} ${text}`;
}
