import { globMatcher, type Settings } from '../../config/index.js';
import { byMode, type ByMode } from '../../guard/index.js';
import type { Finding } from '../../model/index.js';
import { fitsPattern } from '../detector-choice.js';

/** Sorts findings by the mode that the tables of `guard.modes` give them. */
export const configuredModes = (findings: readonly Finding[], { mode, guard }: Settings): ByMode =>
  byMode(findings, {
    rules: guard.modes,
    otherwise: mode,
    today: new Date().toISOString().slice(0, 10),
    globs: globMatcher,
    namesDetector: fitsPattern,
  });
