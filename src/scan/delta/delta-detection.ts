import { decode, isCompressed } from '../../decode/index.js';
import type { DetectorSet } from '../../detector/index.js';
import { distinctCandidates, type Matcher } from '../../match/index.js';
import {
  plainView,
  type Candidate,
  type ContentId,
  type Gap,
  type Scored,
  type Span,
  type View,
} from '../../model/index.js';
import { createScorer, type Scorer } from '../../score/index.js';
import type { OwnMatcher } from '../../own/index.js';
import type { DetectionOptions } from '../detection-options.js';
import { detectorsOf, matcherOf } from '../matcher-of.js';
import { packedPlace, type Placed } from '../overlap.js';
import { resolveWithOwn } from '../own-overlap.js';
import { withoutBytes } from '../sighting.js';
import { EncodingMarks, MarkReader } from './encoding-marks.js';
import { asPlaced, inherit, type Kept } from './kept.js';
import { deriveHits, hitRoom, LiteralHits, readHits } from './literal-hits.js';
import { outOfRuns } from './run-edges.js';
import { FreshZones, isCopiedAnywhere, isCopiedWhole, segmentFrom, type Segments } from './segments.js';
import { DECODE_MARGIN, joined, slicesToDecode, sliceView, widened } from './slices.js';

/** An object of a walk from bases to what is built from them; `WalkNode` of git is one. */
export type DeltaNode = {
  readonly index: number;
  readonly depth: number;
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly parent: DeltaNode | null;
  readonly copies: Int32Array;
};

/** What is remembered of the object at one depth of the chain, for those that are built from it. */
type Level = {
  index: number;
  size: number;
  readonly hits: LiteralHits;
  readonly marks: EncodingMarks;
  plain: readonly Kept[];
  decoded: readonly Kept[];
  /** Text in UTF-16 or UTF-32 reaches as far as the file: files with NUL bytes are decoded whole, as packed ones are. */
  wide: boolean;
};

const NONE: readonly Placed[] = [];
const NOTHING: readonly Kept[] = [];
const SLICE_GROWTH = 4;
const EVERYTHING: Span = { start: -0x4000_0000, end: 0x4000_0000 };

/**
 * Detection that reads of each version only what is new in it. By locality, what a copy carries over whole with all the bytes
 * that it depends on is what it was in the base; all else is looked at again. The result is that of a plain scan of each object.
 */
export class DeltaDetection {
  readonly #matcher: Matcher;
  readonly #scorer: Scorer;
  readonly #detectors: DetectorSet;
  readonly #floor: number;
  readonly #own: OwnMatcher | null;
  readonly #levels: Level[] = [];
  readonly #room = hitRoom();
  readonly #zones = new FreshZones();
  readonly #markReader = new MarkReader();

  constructor(options: DetectionOptions) {
    this.#detectors = detectorsOf(options);
    this.#floor = options.floor ?? 0;
    this.#own = options.own ?? null;
    this.#matcher = matcherOf(options);
    this.#scorer = createScorer(this.#detectors, options.weights);
  }

  /** What an object holds. Its parent, if it has one, was the last one entered at its depth. */
  enter(node: DeltaNode, onGap: (gap: Gap) => void): readonly Placed[] {
    const level = (this.#levels[node.depth] ??= {
      index: -1,
      size: 0,
      hits: new LiteralHits(),
      marks: new EncodingMarks(),
      plain: [],
      decoded: [],
      wide: false,
    });
    const base = this.#baseOf(node);
    // Until all is read: should a detector throw, nothing is derived from half a level.
    level.index = -1;
    level.size = node.size;
    const view = plainView({ id: '' as ContentId, bytes: node.bytes, origins: [] });
    if (base === null) this.#readWhole(level, view, onGap);
    else
      this.#readChange(
        level,
        { view, base, segments: { copies: node.copies, size: node.size, baseSize: base.size } },
        onGap,
      );
    level.index = node.index;
    return this.#answer(level);
  }

  #baseOf(node: DeltaNode): Level | null {
    const base = node.parent === null ? undefined : this.#levels[node.parent.depth];
    return base !== undefined && base.index === node.parent?.index ? base : null;
  }

  #readWhole(level: Level, view: View, onGap: (gap: Gap) => void): void {
    readHits(this.#matcher, view.bytes, level.hits);
    level.plain = [...this.#evaluate(view, level.hits, null), ...this.#ownIn(view, [{ start: 0, end: level.size }])];
    this.#decodeWhole(level, view, onGap);
  }

  #readChange(
    level: Level,
    { view, base, segments }: { readonly view: View; readonly base: Level; readonly segments: Segments },
    onGap: (gap: Gap) => void,
  ): void {
    const { bytes } = view;
    const zones = this.#zones;
    zones.read(segments);
    deriveHits(this.#matcher, { bytes, segments, zones, base: base.hits, room: this.#room }, level.hits);
    level.plain = [
      ...inherit(base.plain, segments),
      ...this.#evaluate(view, level.hits, segments),
      ...this.#ownIn(view, this.#own === null ? [] : zones.widened(this.#own.longest + 1, segments.size)),
    ];
    const isWide =
      base.wide ||
      isCompressed(bytes) ||
      this.#markReader.derive({ bytes, base: base.marks, segments, zones }, level.marks);
    if (isWide) this.#decodeWhole(level, view, onGap);
    else {
      level.wide = false;
      level.decoded = [
        ...inherit(base.decoded, segments),
        ...this.#decodeChange(view, { segments, marks: level.marks, onGap }),
      ];
    }
  }

  /** Runs the detectors at each literal, but where a copy carries over all that they look at. */
  #evaluate(view: View, hits: LiteralHits, segments: Segments | null): Kept[] {
    const kept: Kept[] = [];
    let segment = 0;
    for (let hit = 0; hit < hits.count; hit++) {
      const literal = hits.literals[hit] as number;
      const end = hits.ends[hit] as number;
      const { before, after } = this.#matcher.reachOf(literal);
      const start = end - this.#matcher.lengthOf(literal);
      if (segments !== null) {
        segment = segmentFrom(segments, segment, start);
        if (isCopiedWhole(segments, segment * 3, start - before, end + after)) continue;
      }
      const reach = { start: start - before, end: end + after };
      for (const candidate of this.#matcher.candidatesAt(view, literal, end)) this.#keep(kept, candidate, reach);
    }
    return kept;
  }

  /** Own secrets in the given parts; what stands in none of them whole is inherited. */
  #ownIn(view: View, parts: readonly Span[]): readonly Kept[] {
    const kept: Kept[] = [];
    for (const part of parts)
      for (const scored of this.#own?.match(view, part) ?? [])
        keepScored(kept, scored, { start: scored.span.start - 1, end: scored.span.end + 1 });
    return kept;
  }

  #keep(kept: Kept[], candidate: Candidate, reach: Span): void {
    const scored = this.#scorer.score(candidate, this.#floor);
    if (scored !== null) keepScored(kept, scored, reach);
  }

  /** All that a decoded view holds. */
  #keepView(kept: Kept[], view: View, reach: Span): void {
    for (const candidate of this.#matcher.match(view)) this.#keep(kept, candidate, reach);
    for (const scored of this.#own?.match(view) ?? []) keepScored(kept, scored, reach);
  }

  #decodeWhole(level: Level, view: View, onGap: (gap: Gap) => void): void {
    const holdsNul = this.#markReader.readWhole(view.bytes, level.marks);
    level.wide = holdsNul || isCompressed(view.bytes);
    level.decoded = [];
    if (!level.wide && level.marks.isEmpty) return;
    const kept: Kept[] = [];
    let reach: Span = EVERYTHING;
    for (const decoded of decode(view, { onGap })) {
      if (decoded.via.length === 1 && !level.wide) reach = widened(decoded);
      this.#keepView(kept, decoded, reach);
    }
    level.decoded = kept;
  }

  /** Decodes round what is fresh; a region that reaches the edge of a slice is decoded again in a larger one. */
  #decodeChange(
    view: View,
    {
      segments,
      marks,
      onGap,
    }: {
      readonly segments: Segments;
      readonly marks: EncodingMarks;
      readonly onGap: (gap: Gap) => void;
    },
  ): readonly Kept[] {
    if (marks.isEmpty) return NOTHING;
    let todo = slicesToDecode(view.bytes, this.#zones, marks);
    const kept: Kept[] = [];
    for (let margin = DECODE_MARGIN * SLICE_GROWTH; todo.length > 0; margin *= SLICE_GROWTH) {
      const cut: Span[] = [];
      for (const slice of todo) {
        const found = this.#decodeSlice(view, slice, { segments, onGap });
        if (found === null)
          cut.push({
            start: Math.max(0, slice.start - margin),
            end: Math.min(segments.size, slice.end + margin),
          });
        else kept.push(...found);
      }
      todo = joined(cut.map((slice) => outOfRuns(view.bytes, slice)));
    }
    return distinctKept(kept);
  }

  /** Null when a region is cut off by an edge of the slice that is no end of the file. */
  #decodeSlice(
    view: View,
    slice: Span,
    { segments, onGap }: { readonly segments: Segments; readonly onGap: (gap: Gap) => void },
  ): readonly Kept[] | null {
    const kept: Kept[] = [];
    const part = sliceView(view, slice);
    let reach: Span | null = null;
    for (const decoded of decode(part, { onGap })) {
      if (decoded.via.length === 1) {
        const region = widened(decoded);
        if ((slice.start > 0 && region.start < slice.start) || (slice.end < segments.size && region.end > slice.end)) {
          // What the slice's edge spoils may still be told by the base, when nothing of it is fresh.
          if (isCopiedAnywhere(segments, region)) {
            reach = null;
            continue;
          }
          return null;
        }
        reach = isCopiedAnywhere(segments, region) ? null : region;
      }
      if (reach !== null) this.#keepView(kept, decoded, reach);
    }
    return kept;
  }

  #answer(level: Level): readonly Placed[] {
    if (level.plain.length === 0 && level.decoded.length === 0) return NONE;
    const plain = distinctCandidates(
      level.plain.map((kept) => ({
        detectorId: kept.scored.detectorId,
        span: kept.at,
        extent: kept.extent,
        kept,
      })),
    );
    return resolveWithOwn(
      [...plain.map(({ kept }) => asPlaced(kept)), ...level.decoded.map(asPlaced)],
      this.#detectors,
    );
  }
}

function keepScored(kept: Kept[], scored: Scored, reach: Span): void {
  const { view } = scored;
  kept.push({
    scored: withoutBytes(scored),
    reach,
    at: view.toUnit(scored.span),
    extent: view.via.length === 0 ? scored.extent : view.toUnit(scored.extent),
    parts: scored.parts.map((part) => view.toUnit(part.span)),
    ...packedPlace(scored),
  });
}

/** Slices that grew may overlap others: what both tell counts once. */
function distinctKept(kept: readonly Kept[]): readonly Kept[] {
  const seen = new Map<string, Kept>();
  for (const item of kept)
    seen.set(
      JSON.stringify([item.scored.detectorId, item.at, item.scored.view.via, item.reach.start, item.packed]),
      item,
    );
  return [...seen.values()];
}
