import { CommitCollector, TreeCollector, type PackStore } from '../../git/index.js';
import type { ContentId, Gap } from '../../model/index.js';
import type { DeltaDetection } from '../delta/delta-detection.js';
import type { Detection } from '../detect.js';
import { detectorsOf } from '../matcher-of.js';
import { ObjectTask } from './object-task.js';
import type { Learnt, PartReport, Stage } from './part-report.js';
import { TreeTask } from './tree-task.js';

/** A part that is being read. */
export type Task = {
  /** How far it has come. */
  readonly units: number;
  readonly bytes: number;
  /** Goes on to the next object; false at the end. */
  step(): boolean;
  report(finished: boolean): PartReport;
};

export type PartReaderOptions = {
  readonly store: PackStore;
  readonly detection: Detection;
  readonly treatment: Uint8Array | null;
  /** By number of the object: 1 for a blob in which something was seen. Filled before trees are read. */
  readonly wanted: Uint8Array;
};

/** Reads parts of a store, one after the other, and keeps what it learns of commits and trees on the way. */
export class PartReader {
  readonly #options: PartReaderOptions;
  readonly #detect: Detection;
  readonly #delta: DeltaDetection;
  readonly #commits: CommitCollector;
  #trees: TreeCollector | null = null;
  readonly #names: Uint8Array[] = [];
  readonly #gaps: Gap[] = [];

  constructor(options: PartReaderOptions) {
    this.#options = options;
    this.#detect = options.detection;
    this.#delta = options.detection.alongDeltas();
    this.#commits = new CommitCollector(options.store);
  }

  start(stage: Stage, families: Uint32Array): Task {
    return stage === 'objects' ? this.#objects(families) : this.#treesOf(families);
  }

  learnt(): Learnt {
    return { commits: this.#commits.finish(), trees: this.#trees?.finish() ?? null };
  }

  #objects(families: Uint32Array): Task {
    const { store, treatment, detection } = this.#options;
    return new ObjectTask(
      {
        store,
        treatment,
        detectors: detectorsOf(detection.options),
        delta: this.#delta,
        onCommit: (node) => this.#commits.enter(node),
      },
      families,
    );
  }

  #treesOf(families: Uint32Array): Task {
    const { store, wanted } = this.#options;
    const collector = (this.#trees ??= new TreeCollector(store, {
      isWantedBlob: (index) => wanted[index] === 1,
      onName: (name) => this.#holdsSecret(name),
      onGap: (gap) => this.#gaps.push(gap),
    }));
    return new TreeTask(
      {
        store,
        collector,
        takeNames: () => this.#names.splice(0),
        takeGaps: () => this.#gaps.splice(0),
      },
      families,
    );
  }

  #holdsSecret(name: Uint8Array): boolean {
    if (this.#detect({ id: '' as ContentId, bytes: name, origins: [] }, () => {}).length === 0) return false;
    this.#names.push(name.slice());
    return true;
  }
}
