import {
  detectorSet,
  lazyDetectorSet,
  type Detector,
  type DetectorPlace,
  type DetectorSet,
} from '../detector/index.js';
import { FILES } from './generated.js';

/** What the build writes beside the hook: the name of the set of detectors, and where each stands. */
export type PackedCatalogue = { readonly rules: string; readonly places: readonly DetectorPlace[] };

/** All built-in detectors, in the order of their files, which are run now. */
export const allDetectors = (): readonly Detector[] => FILES.flatMap((load) => load());

/** The built-in detectors; with the build's list, their files are run only when one of them is asked for. */
export function catalogueFrom(packed: PackedCatalogue | null): DetectorSet {
  const loadFile = (file: number): readonly Detector[] => [FILES[file]?.() ?? []].flat();
  return packed === null ? detectorSet(allDetectors()) : lazyDetectorSet(packed.places, loadFile);
}
