import { contentId, type CommitMark, type Finding, type Gap, type Place, type Secret, type Unit } from '../model/index.js';
import type { Detection } from './detect.js';
import type { Sighting } from './sighting.js';

/** Shorter ones may be words that a path holds by chance; the detection of names still sees those that are secrets there. */
const SHORTEST = 12;

export type RedactorOptions = {
  readonly detection: Detection;
  readonly minConfidence: (detectorId: string) => number;
  readonly sightings: readonly Sighting[];
};

/** Takes secrets out of what a result says about places. */
export type Redactor = {
  readonly text: (text: string) => string;
  readonly finding: (finding: Finding) => Finding;
  readonly gap: (gap: Gap) => Gap;
};

/**
 * A file, a branch or a person may be named after a secret, and names stand in every report. Each is looked at as content is, and
 * secrets that were found elsewhere are taken out of it too.
 */
export function createRedactor(options: RedactorOptions): Redactor {
  const known = secretsOf(options);
  const done = new Map<string, string>();
  const text = (name: string): string => {
    const before = done.get(name);
    if (before !== undefined) return before;
    const after = withoutKnown(withoutDetected(name, options), known);
    done.set(name, after);
    return after;
  };
  const mark = (one: CommitMark | null): CommitMark | null => (one === null ? null : { ...one, author: text(one.author) });
  const place = (one: Place): Place => ({ ...one, path: text(one.path), author: one.author === null ? null : text(one.author) });
  return {
    text,
    finding: (one) => ({ ...one, places: one.places.map(place), introduced: mark(one.introduced), removed: mark(one.removed), refs: one.refs.map(text) }),
    gap: (one) => ({ ...one, where: text(one.where), because: text(one.because) }),
  };
}

function secretsOf({ sightings, minConfidence }: RedactorOptions): ReadonlyMap<string, string> {
  const sure = sightings.filter(({ scored }) => scored.confidence >= minConfidence(scored.detectorId));
  const secrets = sure.flatMap(({ scored }): readonly Secret[] => [scored.secret, ...scored.parts.map((part) => part.secret)]);
  return new Map(secrets.filter(({ length }) => length >= SHORTEST).map((secret) => [Buffer.from(secret.reveal('redact')).toString(), secret.preview]));
}

function withoutKnown(text: string, known: ReadonlyMap<string, string>): string {
  let shown = text;
  for (const [secret, preview] of known) if (shown.includes(secret)) shown = shown.replaceAll(secret, () => preview);
  return shown;
}

function withoutDetected(text: string, { detection, minConfidence }: RedactorOptions): string {
  const bytes = Buffer.from(text);
  const unit: Unit = { id: contentId(bytes), bytes, origins: [] };
  const found = detection(unit, () => {}).filter(({ scored }) => scored.confidence >= minConfidence(scored.detectorId));
  let shown = bytes.toString('latin1');
  let from = shown.length;
  for (const { at, scored } of found.toSorted((a, b) => b.at.start - a.at.start || b.at.end - a.at.end)) {
    if (at.end > from) continue;
    shown = shown.slice(0, at.start) + Buffer.from(scored.secret.preview).toString('latin1') + shown.slice(at.end);
    from = at.start;
  }
  return found.length === 0 ? text : Buffer.from(shown, 'latin1').toString();
}
