import type { DetectorSet } from '../../detector/index.js';
import type { ObjectType } from '../../git/index.js';
import { Secret, type ContentId, type Evidence, type Gap, type SealedSecret } from '../../model/index.js';
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
};

type Numbers = readonly [line: number, column: number, endLine: number, endColumn: number];
type Row = readonly [common: number, ...ranges: Numbers[]];

/** What is written: objects by their id, each with its sightings. */
type Kept = {
  readonly common: readonly Common[];
  readonly objects: readonly (readonly [ContentId, ObjectType, readonly Row[], readonly Gap[]])[];
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
export function encodeSightings(sightings: ReadonlyMap<ContentId, SeenThere>): Uint8Array {
  const places = new Map<string, number>();
  const common: Common[] = [];
  const rowOf = ({ scored, range, parts, pragmas }: Spotted): Row => {
    const { detectorId, confidence, evidence, view } = scored;
    const shared: Common = {
      detectorId,
      secret: scored.secret.seal(),
      parts: scored.parts.map(({ name, secret }) => ({ name, secret: secret.seal() })),
      via: view.via,
      confidence,
      evidence,
      // Where a block has no end, JSON has no number for it.
      pragmas: pragmas.map((pragma) => ({ ...pragma, to: Math.min(pragma.to, Number.MAX_SAFE_INTEGER) })),
    };
    const key = JSON.stringify(shared);
    const known = places.get(key) ?? common.push(shared) - 1;
    places.set(key, known);
    return [known, numbersOf(range), ...parts.map((part) => numbersOf(part.range))];
  };
  const objects = [...sightings].map(([id, { type, spotted, gaps }]) => [id, type, spotted.map(rowOf), gaps] as const);
  return Buffer.from(JSON.stringify({ common, objects } satisfies Kept));
}

/** The sightings as they were, of detectors that are there; their secrets are sealed. */
export function decodeSightings(bytes: Uint8Array, detectors: DetectorSet): Map<ContentId, SeenThere> {
  const { common, objects } = JSON.parse(Buffer.from(bytes).toString()) as Kept;
  const shared = common.map((one) => sharedOf(one, detectors));
  const spottedOf = (id: ContentId, [nth, first, ...rest]: Row): readonly Spotted[] => {
    const one = shared[nth];
    if (one === undefined || one === null || first === undefined) return [];
    const parts = one.scored.parts.map(({ name }, part) => ({ name, range: rangeOf(rest[part] ?? first) }));
    return [{ ...one, id, range: rangeOf(first), parts }];
  };
  return new Map(
    objects.map(([id, type, rows, gaps]) => [id, { type, spotted: rows.flatMap((row) => spottedOf(id, row)), gaps }]),
  );
}

/** Made once for all versions of a file: there may be tens of thousands. Null for a detector that is not there. */
function sharedOf(common: Common, detectors: DetectorSet): Pick<Spotted, 'scored' | 'detector' | 'pragmas'> | null {
  const { pragmas, via, ...rest } = common;
  const detector = detectors.find(rest.detectorId);
  if (detector === undefined) return null;
  const parts = rest.parts.map(({ name, secret }) => ({ name, secret: Secret.unseal(secret), span: NOWHERE }));
  // Which object it is in, the sighting says.
  const place = { span: NOWHERE, extent: NOWHERE, view: emptyView(NO_OBJECT, via) };
  return { scored: { ...rest, ...place, secret: Secret.unseal(rest.secret), parts }, detector, pragmas };
}

const numbersOf = ({ line, column, endLine, endColumn }: LineRange): Numbers => [line, column, endLine, endColumn];
const rangeOf = ([line, column, endLine, endColumn]: Numbers): LineRange => ({ line, column, endLine, endColumn });

/** All that people wrote in what would be written down: names within archives, reasons of pragmas. */
export function* textsOf({ spotted, gaps }: SeenThere): Generator<string> {
  for (const { because } of gaps) yield because;
  for (const { scored, pragmas } of spotted) {
    yield* scored.view.via;
    for (const { because } of scored.evidence) yield because;
    for (const { reason, word } of pragmas) yield `${word} ${reason ?? ''}`;
  }
}
