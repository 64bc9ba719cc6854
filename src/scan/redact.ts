import {
  type ContentId,
  type CommitMark,
  type Finding,
  type Gap,
  type Place,
  type Secret,
  type Unit,
} from '../model/index.js';
import type { Detection } from './detect.js';
import { SealedSecrets } from './sealed-secrets.js';
import type { Sighting } from './sighting.js';

/** Shorter ones may be words that a path holds by chance; the detection of names still sees those that are secrets there. */
const SHORTEST = 12;

export type RedactorOptions = {
  readonly detection: Detection;
  readonly minConfidence: (detectorId: string) => number;
  readonly sightings: readonly Sighting[];
  /** Finds the bytes of a secret that an earlier scan met; null when they are gone. Without it, such secrets are not looked for. */
  readonly open?: (sighting: Sighting) => Secret | null;
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
  const sure = options.sightings.filter(({ scored }) => scored.confidence >= options.minConfidence(scored.detectorId));
  const known: KnownSecrets = new Map();
  for (const secret of secretsOf(sure)) if (secret.sealed === null) addKnown(known, secret);
  const sealed = new SealedSecrets(sure, {
    open: options.open ?? (() => null),
    salt: options.detection.options.salt,
  });
  const done = new Map<string, string>();
  const text = (name: string): string => {
    const before = done.get(name);
    if (before !== undefined) return before;
    sealed.openFor(name, (secret) => addKnown(known, secret));
    const after = withoutKnown(withoutDetected(name, options), known);
    done.set(name, after);
    return after;
  };
  const mark = (one: CommitMark | null): CommitMark | null =>
    one === null ? null : { ...one, author: text(one.author) };
  const place = (one: Place): Place => ({
    ...one,
    path: text(one.path),
    via: one.via.map(text),
    author: one.author === null ? null : text(one.author),
  });
  return {
    text,
    finding: (one) => ({
      ...one,
      places: one.places.map(place),
      ...(one.newest === undefined ? {} : { newest: place(one.newest) }),
      introduced: mark(one.introduced),
      removed: mark(one.removed),
      refs: one.refs.map(text),
    }),
    gap: (one) => ({ ...one, where: text(one.where), because: text(one.because) }),
  };
}

/** Each once: the versions of a file share them. */
function secretsOf(sightings: readonly Sighting[]): ReadonlySet<Secret> {
  const secrets = new Set<Secret>();
  for (const { scored } of sightings) {
    secrets.add(scored.secret);
    for (const part of scored.parts) secrets.add(part.secret);
  }
  return secrets;
}

type Known = { readonly secret: string; readonly preview: string };

/** By their first characters: a result may have thousands of names and of secrets. */
type KnownSecrets = Map<string, readonly Known[]>;

function addKnown(known: KnownSecrets, one: Secret): void {
  const secret = Buffer.from(one.reveal('redact')).toString();
  const start = secret.slice(0, SHORTEST);
  const same = known.get(start) ?? [];
  if (start.length < SHORTEST || same.some((other) => other.secret === secret)) return;
  known.set(start, [...same, { secret, preview: one.preview }]);
}

function withoutKnown(text: string, known: KnownSecrets): string {
  let shown = '';
  let from = 0;
  for (let at = 0; at + SHORTEST <= text.length; at++) {
    const match = known.get(text.slice(at, at + SHORTEST))?.find(({ secret }) => text.startsWith(secret, at));
    if (match === undefined) continue;
    shown += text.slice(from, at) + match.preview;
    from = at + match.secret.length;
    at = from - 1;
  }
  return from === 0 ? text : shown + text.slice(from);
}

function withoutDetected(text: string, { detection, minConfidence }: RedactorOptions): string {
  const bytes = Buffer.from(text);
  // Nobody asks for the id of a name, and a digest of each would make a commit load cryptography.
  const unit: Unit = { id: '' as ContentId, bytes, origins: [] };
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
