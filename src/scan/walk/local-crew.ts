import type { Crew } from './crew.js';
import { PartReader, type PartReaderOptions, type Task } from './part-reader.js';

/** How long a turn keeps others waiting, in milliseconds. */
const TURN_MS = 100;

/** Reads all parts in this thread, in turns. */
export function localCrew(options: PartReaderOptions): Crew {
  const reader = new PartReader(options);
  let task: Task | null = null;
  let stopped = false;
  return {
    async *run(stage, parts) {
      for (const part of parts) {
        if (stopped) return;
        task = reader.start(stage, part);
        let more = true;
        while (more && !stopped) {
          const turnEnds = performance.now() + TURN_MS;
          while (more && performance.now() < turnEnds) more = task.step();
          if (more) yield null;
        }
        const report = task.report(!more);
        task = null;
        yield report;
      }
    },
    progress: () => ({ units: task?.units ?? 0, bytes: task?.bytes ?? 0 }),
    stop: () => {
      stopped = true;
    },
    learnt: async () => [reader.learnt()],
    close: async () => {},
  };
}
