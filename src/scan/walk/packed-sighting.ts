import type { DetectorSet } from '../../detector/index.js';
import { Secret, type ContentId, type Evidence, type PackedSecret, type Span } from '../../model/index.js';
import type { Pragma } from '../../suppress/index.js';
import type { LineRange } from '../lines.js';
import { emptyView, type Spotted } from '../sighting.js';

/** A sighting as plain data, for another thread. */
export type PackedSighting = {
  readonly detectorId: string;
  readonly secret: PackedSecret;
  readonly parts: readonly { readonly name: string; readonly secret: PackedSecret; readonly span: Span }[];
  readonly span: Span;
  readonly extent: Span;
  readonly via: readonly string[];
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly range: LineRange;
  readonly ranges: readonly LineRange[];
  readonly pragmas: readonly Pragma[];
};

export function packSighting({ scored, range, parts, pragmas }: Spotted): PackedSighting {
  return {
    detectorId: scored.detectorId,
    secret: scored.secret.pack(),
    parts: scored.parts.map(({ name, secret, span }) => ({ name, secret: secret.pack(), span })),
    span: scored.span,
    extent: scored.extent,
    via: scored.view.via,
    confidence: scored.confidence,
    evidence: scored.evidence,
    range,
    ranges: parts.map((part) => part.range),
    pragmas,
  };
}

/** Unpacks secrets, each value once: thousands of versions of a file hold the same ones. */
export class SecretPool {
  readonly #known = new Map<string, Secret>();

  of(packed: PackedSecret): Secret {
    const { bytes, family, publicPrefix, salt } = packed;
    const value = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const key = `${family}\0${publicPrefix}\0${salt}\0${value}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const secret = Secret.unpack(packed);
    this.#known.set(key, secret);
    return secret;
  }
}

export type Unpacking = { readonly detectors: DetectorSet; readonly secrets: SecretPool };

/** Null for a detector that this thread does not have. */
export function unpackSighting(
  packed: PackedSighting,
  id: ContentId,
  { detectors, secrets }: Unpacking,
): Spotted | null {
  const detector = detectors.find(packed.detectorId);
  if (detector === undefined) return null;
  const { detectorId, span, extent, via, confidence, evidence, range, ranges, pragmas } = packed;
  const parts = packed.parts.map(({ secret, ...part }) => ({ ...part, secret: secrets.of(secret) }));
  return {
    scored: {
      detectorId,
      span,
      extent,
      confidence,
      evidence,
      secret: secrets.of(packed.secret),
      parts,
      view: emptyView(id, via),
    },
    detector,
    id,
    range,
    parts: parts.map(({ name }, nth) => ({ name, range: ranges[nth] ?? range })),
    pragmas,
  };
}
