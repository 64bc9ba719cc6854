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

/** Where each detector stands: the file by its number, and the place among those that the file exports. */
export type DetectorPlace = { readonly id: string; readonly file: number; readonly index: number };

/** Detectors whose files are run when the first of their detectors is asked for. */
export function lazyDetectorSet(
  places: readonly DetectorPlace[],
  loadFile: (file: number) => readonly Detector[],
): DetectorSet {
  const byId = new Map(places.map((place, index) => [place.id, index]));
  const loaded: (Detector | undefined)[] = [];
  const at = (index: number): Detector => {
    const known = loaded[index];
    if (known !== undefined) return known;
    const place = places[index];
    const detector = place === undefined ? undefined : loadFile(place.file)[place.index];
    if (detector === undefined) throw new RangeError(`there is no detector ${index}`);
    loaded[index] = detector;
    return detector;
  };
  return {
    ids: places.map(({ id }) => id),
    at,
    find: (id) => {
      const index = byId.get(id);
      return index === undefined ? undefined : at(index);
    },
  };
}

/** Two sets as one, the second behind the first. */
export const joinedSet = (first: DetectorSet, second: DetectorSet): DetectorSet => ({
  ids: [...first.ids, ...second.ids],
  at: (index) => (index < first.ids.length ? first.at(index) : second.at(index - first.ids.length)),
  find: (id) => first.find(id) ?? second.find(id),
});
