import { detectorSet, lazyDetectorSet, type Detector, type DetectorSet } from '../detector/index.js';
import { FILES, FOLDERS } from './generated.js';

/** What the build writes beside the hook: the name of the set of detectors, and where each stands. */
export type PackedCatalogue = {
  readonly rules: string;
  /** All ids, in the order of the files, with blanks between them. */
  readonly ids: string;
  /** How many detectors each file has. */
  readonly counts: readonly number[];
};

/** All built-in detectors, in the order of their files, which are run now. */
export const allDetectors = (): readonly Detector[] => FILES.flatMap((load) => load());

/** The built-in detectors by their category. */
export function detectorsByCategory(): ReadonlyMap<string, readonly Detector[]> {
  let from = 0;
  return new Map(
    FOLDERS.map(([folder, files]) => [folder, FILES.slice(from, (from += files)).flatMap((load) => load())] as const),
  );
}

/** The built-in detectors; with the build's list, their files are run only when one of them is asked for. */
export function catalogueFrom(packed: PackedCatalogue | null): DetectorSet {
  const loadFile = (file: number): readonly Detector[] => [FILES[file]?.() ?? []].flat();
  return packed === null
    ? detectorSet(allDetectors())
    : lazyDetectorSet(packed.ids.split(' '), packed.counts, loadFile);
}
