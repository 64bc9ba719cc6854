import type { Detector, DetectorSet } from '../../detector/index.js';
import type { ObjectType } from '../../git/index.js';
import { Secret, type ContentId, type Evidence, type Gap, type Scored, type SealedSecret } from '../../model/index.js';
import type { Pragma } from '../../suppress/index.js';
import type { LineRange } from '../lines.js';
import { emptyView, type Spotted } from '../sighting.js';

/** All of a sighting but where in the content it stands: many versions of a file have the same. */
type Common = {
  readonly detectorId: string;
  readonly secret: SealedSecret;
  readonly parts: readonly { readonly name: string; readonly secret: SealedSecret }[];
  readonly via: readonly string[];
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly pragmas: readonly Pragma[];
  /** See `lastDayOf`. */
  readonly until?: string;
};

/**
 * What is written: objects by their id, each with its sightings as numbers. Of a sighting the number of what it has in common
 * with others, and four numbers for each place: its own, and those of its parts.
 */
type Kept = {
  readonly common: readonly Common[];
  readonly objects: readonly (readonly [ContentId, ObjectType, readonly number[], readonly Gap[]])[];
};

/** What was seen in an object, what it is, and what of it could not be decoded. */
export type SeenThere = {
  readonly type: ObjectType;
  readonly spotted: readonly Spotted[];
  readonly gaps: readonly Gap[];
};

const NOWHERE = { start: 0, end: 0 };
const NO_OBJECT = '' as ContentId;

/** Writes sightings down without their secrets, in the order in which they are to be told. */
export function encodeSightings(sightings: ReadonlyMap<ContentId, SeenThere>, today: string): Uint8Array {
  const places = new Map<string, number>();
  const common: Common[] = [];
  const seals = new Map<Secret, SealedSecret>();
  const sealed = (secret: Secret): SealedSecret => {
    const seal = seals.get(secret) ?? secret.seal();
    seals.set(secret, seal);
    return seal;
  };
  const numbersOf = (spotted: Spotted): readonly number[] => {
    const { scored, range, parts, pragmas } = spotted;
    const until = spotted.until ?? lastDayOf(spotted, today);
    const { detectorId, confidence, evidence, view } = scored;
    const shared: Common = {
      detectorId,
      secret: sealed(scored.secret),
      parts: scored.parts.map(({ name, secret }) => ({ name, secret: sealed(secret) })),
      via: view.via,
      confidence,
      evidence,
      // Where a block has no end, JSON has no number for it.
      pragmas: pragmas.map((pragma) => ({ ...pragma, to: Math.min(pragma.to, Number.MAX_SAFE_INTEGER) })),
      ...(until === null ? {} : { until }),
    };
    const key = JSON.stringify(shared);
    const known = places.get(key) ?? common.push(shared) - 1;
    places.set(key, known);
    return [known, ...placeOf(range), ...parts.flatMap((part) => placeOf(part.range))];
  };
  const objects = [...sightings].map(
    ([id, { type, spotted, gaps }]) => [id, type, spotted.flatMap(numbersOf), gaps] as const,
  );
  return Buffer.from(JSON.stringify({ common, objects } satisfies Kept));
}

/** `whole`: all that was kept is there. */
export type Recalled = { readonly seen: Map<ContentId, SeenThere>; readonly whole: boolean };

/** The sightings as they were, of detectors that are there; their secrets are sealed. Objects of which `today`, YYYY-MM-DD, something else is to be said are left out. */
export function decodeSightings(bytes: Uint8Array, detectors: DetectorSet, today: string): Recalled {
  const { common, objects } = JSON.parse(Buffer.from(bytes).toString()) as Kept;
  const shared = common.map((one) => sharedOf(one, detectors));
  const seen = new Map<ContentId, SeenThere>();
  for (const [id, type, numbers, gaps] of objects) {
    const spotted = spottedFrom(id, numbers, shared);
    if (!spotted.some(({ until }) => until !== undefined && until < today)) seen.set(id, { type, spotted, gaps });
  }
  return { seen, whole: seen.size === objects.length };
}

/** The last day, YYYY-MM-DD, on which a sighting is as sure as today: a token that tells its end weighs less behind it. Null where that is over, or never comes. */
function lastDayOf({ scored, detector }: Spotted, today: string): string | null {
  if (detector.check === undefined || scored.secret.sealed !== null) return null;
  const { ends } = detector.check(Buffer.from(scored.secret.reveal('score')).toString('utf8'));
  const day = ends === undefined ? '' : new Date(ends * 1000).toISOString().slice(0, 10);
  return day < today ? null : day;
}

function spottedFrom(id: ContentId, numbers: readonly number[], shared: readonly Shared[]): readonly Spotted[] {
  const all: Spotted[] = [];
  for (let at = 0; at < numbers.length;) {
    const one = shared[numbers[at] as number];
    if (one === undefined) break;
    const { scored, detector, pragmas, until } = one;
    const range = rangeAt(numbers, at + 1);
    const parts = scored.parts.length === 0 ? NONE : partsAt(scored, numbers, at + 1 + PLACE);
    if (detector !== null) {
      const spotted: Spotted = { scored, detector, id, range, parts, pragmas };
      all.push(until === undefined ? spotted : { ...spotted, until });
    }
    at += 1 + PLACE * (1 + scored.parts.length);
  }
  return all;
}

const NONE: Spotted['parts'] = [];

const partsAt = ({ parts }: Scored, numbers: readonly number[], at: number): Spotted['parts'] =>
  parts.map(({ name }, nth) => ({ name, range: rangeAt(numbers, at + PLACE * nth) }));

/** What several sightings have in common. Null for a detector that is not there. */
type Shared = Pick<Spotted, 'scored' | 'pragmas' | 'until'> & { readonly detector: Detector | null };

/** Made once for all versions of a file: there may be tens of thousands. */
function sharedOf({ pragmas, via, until, ...rest }: Common, detectors: DetectorSet): Shared {
  const parts = rest.parts.map(({ name, secret }) => ({ name, secret: Secret.unseal(secret), span: NOWHERE }));
  // Which object it is in, the sighting says.
  const place = { span: NOWHERE, extent: NOWHERE, view: emptyView(NO_OBJECT, via) };
  const scored = { ...rest, ...place, secret: Secret.unseal(rest.secret), parts };
  const detector = detectors.find(rest.detectorId) ?? null;
  return { scored, detector, pragmas, ...(until === undefined ? {} : { until }) };
}

/** Numbers of one place. */
const PLACE = 4;
const placeOf = ({ line, column, endLine, endColumn }: LineRange): readonly number[] => [
  line,
  column,
  endLine,
  endColumn,
];
const rangeAt = (numbers: readonly number[], at: number): LineRange => ({
  line: numbers[at] as number,
  column: numbers[at + 1] as number,
  endLine: numbers[at + 2] as number,
  endColumn: numbers[at + 3] as number,
});

/** All that people wrote in what would be written down: names within archives, reasons of pragmas. */
export function* textsOf({ spotted, gaps }: SeenThere): Generator<string> {
  for (const { because } of gaps) yield because;
  for (const { scored, pragmas } of spotted) {
    yield* scored.view.via;
    for (const { because } of scored.evidence) yield because;
    for (const { reason, word } of pragmas) yield `${word} ${reason ?? ''}`;
  }
}
