import type { ForestWalk, PackStore, TreeCollector } from '../../git/index.js';
import type { Gap } from '../../model/index.js';
import type { PartReport } from './part-report.js';

export type TreeTaskOptions = {
  readonly store: PackStore;
  readonly collector: TreeCollector;
  /** Names in which something was seen, since they were last taken. */
  readonly takeNames: () => readonly Uint8Array[];
  /** What the collector could not read, likewise. */
  readonly takeGaps: () => readonly Gap[];
};

/** Reads trees, one at each step. */
export class TreeTask {
  readonly #options: TreeTaskOptions;
  readonly #walk: ForestWalk;
  readonly #gaps: Gap[] = [];
  /** Trees are no units: it is their names that are looked at. */
  readonly units = 0;
  readonly bytes = 0;

  constructor(options: TreeTaskOptions, families: Uint32Array) {
    this.#options = options;
    this.#walk = options.store.walk({
      types: ['tree'],
      families,
      visitor: {
        enter: (node) => options.collector.enter(node),
      },
      onGap: (gap) => this.#gaps.push(gap),
    });
  }

  /** False at the end. */
  step(): boolean {
    return this.#walk.step();
  }

  report(finished: boolean): PartReport {
    return {
      seen: [],
      clean: new Uint32Array(0),
      cleanBytes: 0,
      containers: [],
      names: this.#options.takeNames(),
      gaps: [...this.#gaps, ...this.#options.takeGaps()],
      units: 0,
      bytes: 0,
      finished,
    };
  }
}
