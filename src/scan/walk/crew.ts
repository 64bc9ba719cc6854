import type { Learnt, PartReport, Stage } from './part-report.js';

/** How far the parts under way have come. */
export type CrewProgress = { readonly units: number; readonly bytes: number };

/** Whoever reads the parts of a store: this thread, or others. */
export interface Crew {
  /** Reads all parts; null comes now and then, to say that it goes on. Reports come in any order. */
  run(stage: Stage, parts: readonly Uint32Array[]): AsyncGenerator<PartReport | null>;
  /** Of the parts that are not reported yet. */
  progress(): CrewProgress;
  /** Parts under way end soon, unfinished; those that have not begun are not reported. */
  stop(): void;
  /** What was learnt of commits and trees so far, by each thread. */
  learnt(): Promise<readonly Learnt[]>;
  close(): Promise<void>;
}
