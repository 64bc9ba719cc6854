import type { DetectorSet } from '../../detector/index.js';
import type { ForestWalk, PackStore, WalkNode } from '../../git/index.js';
import { reasonOf, type ContentId, type Gap } from '../../model/index.js';
import { isContainer, TREATMENTS } from '../../source/index.js';
import type { DeltaDetection } from '../delta/delta-detection.js';
import type { Placed } from '../overlap.js';
import { spottedIn } from '../sighting.js';
import type { PartReport, SeenObject } from './part-report.js';
import { packSighting } from './packed-sighting.js';

export type ObjectTaskOptions = {
  readonly store: PackStore;
  readonly delta: DeltaDetection;
  readonly detectors: DetectorSet;
  /** One of `TREATMENTS` for each object; null where all are looked at. */
  readonly treatment: Uint8Array | null;
  /** Sees each commit and tag, too. */
  readonly onCommit: (node: WalkNode) => void;
};

/** Looks for secrets in the blobs, commits and tags of some trees of deltas, one object at each step. */
export class ObjectTask {
  readonly #options: ObjectTaskOptions;
  readonly #walk: ForestWalk;
  readonly #seen: SeenObject[] = [];
  readonly #gaps: Gap[] = [];
  /** What could not be decoded of the object under way. */
  #undecoded: Gap[] = [];
  readonly #clean: number[] = [];
  readonly #containers: number[] = [];
  #cleanBytes = 0;
  units = 0;
  bytes = 0;

  constructor(options: ObjectTaskOptions, families: Uint32Array) {
    const { store, treatment } = options;
    this.#options = options;
    this.#walk = store.walk({
      types: ['blob', 'commit', 'tag'],
      families,
      ...(treatment === null ? {} : { skip: (index) => treatment[index] === TREATMENTS.leaveOut }),
      visitor: { enter: (node) => this.#enter(node) },
      onGap: (gap) => this.#gaps.push(gap),
    });
  }

  /** False at the end. */
  step(): boolean {
    return this.#walk.step();
  }

  report(finished: boolean): PartReport {
    return {
      seen: this.#seen,
      clean: Uint32Array.from(this.#clean),
      cleanBytes: this.#cleanBytes,
      containers: this.#containers,
      names: [],
      gaps: this.#gaps,
      units: this.units,
      bytes: this.bytes,
      finished,
    };
  }

  #enter(node: WalkNode): void {
    if (node.type !== 'blob') this.#options.onCommit(node);
    if (this.#options.treatment?.[node.index] === TREATMENTS.forGraph) return;
    this.units++;
    this.bytes += node.size;
    const gapsBefore = this.#gaps.length;
    this.#undecoded = [];
    const placed = this.#detect(node);
    const whole = this.#gaps.length === gapsBefore;
    const container = isContainer(node.bytes);
    if (container) this.#containers.push(node.index);
    if (placed.length + this.#undecoded.length > 0) this.#note(node, placed, whole && !container);
    else if (whole && !container) this.#noteClean(node);
  }

  #detect(node: WalkNode): readonly Placed[] {
    try {
      return this.#options.delta.enter(node, (gap) => this.#addGap(node, gap));
    } catch (thrown) {
      this.#addGap(node, { stage: 'scan', where: '', because: reasonOf(thrown) });
      return [];
    }
  }

  #note(node: WalkNode, found: readonly Placed[], whole: boolean): void {
    const unit = { id: node.idHex() as ContentId, bytes: node.bytes, origins: [] };
    const spotted = spottedIn({ unit, found, detectors: this.#options.detectors });
    const { index, size } = node;
    this.#seen.push({ index, sightings: spotted.map(packSighting), whole, size, gaps: this.#undecoded });
  }

  #noteClean({ index, size }: WalkNode): void {
    this.#clean.push(index);
    this.#cleanBytes += size;
  }

  /** Decoders say where themselves, as far as they know it. */
  #addGap(node: WalkNode, gap: Gap): void {
    const where = `object ${node.idHex()}`;
    if (gap.stage === 'decode') this.#undecoded.push({ ...gap, where });
    else this.#gaps.push({ ...gap, where: gap.where === '' ? where : `${where}, ${gap.where}` });
  }
}
