import type { Settings } from '../config/index.js';
import { CustomError, customDetector } from '../custom/index.js';
import type { Detector } from '../detector/index.js';
import { bestEngine } from '../match/index.js';
import { UsageError } from './usage-error.js';

/** The detectors that the settings declare. @throws UsageError for one that cannot work, or that has the id of a built-in one */
export function customDetectors({ detectors }: Settings, builtIn: ReadonlySet<string>): readonly Detector[] {
  const engine = bestEngine();
  return detectors.custom.map((spec) => {
    if (builtIn.has(spec.id))
      throw new UsageError(
        'E_CUSTOM_DETECTOR',
        `Detector ${spec.id}: there is a built-in one of this id; choose another.`,
      );
    try {
      return customDetector(spec, engine);
    } catch (thrown) {
      if (thrown instanceof CustomError) throw new UsageError('E_CUSTOM_DETECTOR', thrown.message);
      throw thrown;
    }
  });
}

/** Everything of the declarations that decides what they find, for the name of the rules. */
export const customText = ({ detectors }: Settings): string =>
  detectors.custom.length === 0 ? '' : JSON.stringify(detectors.custom);
