import type { Settings } from '../config/index.js';
import type { DetectorSet } from '../detector/index.js';
import { createOwnMatcher, withOwnDetectors, type OwnSecrets } from '../own/index.js';
import { bestEngine } from '../match/index.js';
import type { DetectionOptions } from '../scan/index.js';
import { floorFor } from '../score/index.js';
import { detectorsFor } from './built-in-detectors.js';

export type ChosenDetection = { readonly options: DetectionOptions; readonly rules: string; readonly all: DetectorSet };

/** The detection that the settings ask for: the same in every thread. */
export function detectionFor(settings: Settings, ownSecrets: OwnSecrets | null = null): ChosenDetection {
  const { detectors, custom, all, rules, literals } = detectorsFor(settings);
  const own = ownSecrets === null ? null : createOwnMatcher(ownSecrets, settings.salt);
  const options: DetectionOptions = {
    detectors,
    engine: bestEngine(),
    ...(literals === undefined ? {} : { literals }),
    ...(custom === undefined ? {} : { custom }),
    floor: floorOf(settings),
    weights: settings.detectors.weights,
    ...(settings.salt === null ? {} : { salt: settings.salt }),
    ...(own === null ? {} : { own }),
  };
  return { options, rules, all: own === null ? all : withOwnDetectors(all) };
}

/** The least confidence that any detector is reported with, as far as that can be told before paths are known. */
const floorOf = (settings: Settings): number =>
  floorFor(Math.min(settings.minConfidence, ...Object.values(settings.detectors.minConfidence)));
