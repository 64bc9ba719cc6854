import type { Detector } from './define.js';

/**
 * The detectors of a scan. Ids are known from the start; a detector itself may be loaded when it is first asked for, so that a
 * commit which wakes three of a thousand pays for three.
 */
export type DetectorSet = {
  readonly ids: readonly string[];
  at(index: number): Detector;
  find(id: string): Detector | undefined;
};

/** Detectors that are all loaded already. */
export function detectorSet(detectors: readonly Detector[]): DetectorSet {
  const byId = new Map(detectors.map((detector) => [detector.id, detector]));
  return {
    ids: detectors.map(({ id }) => id),
    at: (index) => {
      const detector = detectors[index];
      if (detector === undefined) throw new RangeError(`there is no detector ${index}`);
      return detector;
    },
    find: (id) => byId.get(id),
  };
}

/** Detectors whose files are run when the first of their detectors is asked for; `counts` says how many each file has, in order. */
export function lazyDetectorSet(
  ids: readonly string[],
  counts: readonly number[],
  loadFile: (file: number) => readonly Detector[],
): DetectorSet {
  const loaded: (Detector | undefined)[] = [];
  let firsts: Int32Array | undefined;
  let byId: Map<string, number> | undefined;
  const load = (index: number): Detector => {
    firsts ??= firstsOf(counts);
    const file = lastNotAbove(firsts, index);
    const detector = loadFile(file)[index - (firsts[file] ?? 0)];
    if (detector === undefined || index >= ids.length) throw new RangeError(`there is no detector ${index}`);
    loaded[index] = detector;
    return detector;
  };
  const at = (index: number): Detector => loaded[index] ?? load(index);
  return {
    ids,
    at,
    find: (id) => {
      byId ??= new Map(ids.map((name, index) => [name, index]));
      const index = byId.get(id);
      return index === undefined ? undefined : at(index);
    },
  };
}

/** The number of each file's first detector. */
function firstsOf(counts: readonly number[]): Int32Array {
  const firsts = new Int32Array(counts.length);
  for (let file = 1; file < counts.length; file++) firsts[file] = (firsts[file - 1] ?? 0) + (counts[file - 1] ?? 0);
  return firsts;
}

/** The last place whose value is not above `value`, by bisection. */
function lastNotAbove(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}

/** Two sets as one, the second behind the first. */
export const joinedSet = (first: DetectorSet, second: DetectorSet): DetectorSet => ({
  ids: [...first.ids, ...second.ids],
  at: (index) => (index < first.ids.length ? first.at(index) : second.at(index - first.ids.length)),
  find: (id) => first.find(id) ?? second.find(id),
});
