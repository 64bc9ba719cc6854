import type { Detector } from '../detector/index.js';
import { FILES } from './generated.js';

/** All built-in detectors, in the order of their files. */
export const DETECTORS: readonly Detector[] = FILES.flatMap((load) => load());
