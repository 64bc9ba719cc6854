import { join } from 'node:path';
import type { Settings } from '../../config/index.js';
import { bestEngine } from '../../match/index.js';
import { atLeast, type Result, type Severity } from '../../model/index.js';
import { createOwnMatcher, withOwnDetectors, type OwnSecrets } from '../../own/index.js';
import { createDetection, scan, type Further } from '../../scan/index.js';
import type { Source } from '../../source/index.js';
import { createSuppressor, parseAllow, type AllowEntry } from '../../suppress/index.js';
import { detectorsFor } from '../built-in-detectors.js';
import { lookUp } from '../detector-choice.js';
import type { Counts } from '../progress.js';
import { VERSION } from '../version.js';
import { allowFileText } from './files.js';

export type Look = {
  readonly sources: readonly Source[];
  readonly settings: Settings | null;
  /** Where the allow file stands. */
  readonly root: string;
  /** Texts of more allow files. */
  readonly moreAllow?: readonly string[];
  /** What is secret here whatever it looks like. */
  readonly own?: OwnSecrets | null;
  /** What is found by other means than looking for secrets in bytes. */
  readonly further?: () => Promise<Further>;
  /** Told what was looked at so far. */
  readonly onProgress?: (counts: Counts) => void;
};

/** Scans what a hook was called for. */
export async function look(request: Look): Promise<Result> {
  const { sources, settings, root, moreAllow = [], further } = request;
  const { detectors, custom, all, rules, literals } = detectorsFor(settings);
  const globs =
    settings === null && moreAllow.length === 0 && allowText(root, null) === null
      ? () => () => false
      : (await import('../../config/index.js')).globMatcher;
  const salt = settings?.salt ?? null;
  const own = request.own === undefined || request.own === null ? null : createOwnMatcher(request.own, salt);
  return scan({
    target: 'staged',
    version: VERSION,
    detectors: own === null ? all : withOwnDetectors(all),
    rules,
    sources,
    detection: createDetection({
      detectors,
      engine: bestEngine(),
      ...(literals === undefined ? {} : { literals }),
      ...(custom === undefined ? {} : { custom }),
      ...(salt === null ? {} : { salt }),
      ...(own === null ? {} : { own }),
    }),
    ...(further === undefined ? {} : { further }),
    ...(request.onProgress === undefined ? {} : { onProgress: request.onProgress }),
    suppressor: createSuppressor({
      allow: [...allowEntries(root, settings), ...moreAllow.flatMap((text) => parseAllow(text, 'pushed').entries)],
      rules: settings?.rules ?? [],
      requireReason: settings?.requireReason ?? false,
      honourForeign: settings?.honourForeign ?? true,
      today: new Date().toISOString().slice(0, 10),
      globs,
    }),
    minConfidence: (id) =>
      settings === null ? 0.5 : (lookUp(settings.detectors.minConfidence, id) ?? settings.minConfidence),
    minSeverity: severityFloor(settings),
    severityOf: (id, own) => (settings === null ? own : (lookUp(settings.detectors.severity, id) ?? own)),
    allowGaps: settings?.allowGaps ?? false,
    reportStale: false,
  });
}

/** What is public by design (`info`) is told by scans; nobody is stopped for it. */
const severityFloor = (settings: Settings | null): Severity =>
  settings !== null && atLeast(settings.minSeverity, 'low') ? settings.minSeverity : 'low';

const allowEntries = (root: string, settings: Settings | null): readonly AllowEntry[] => {
  const text = allowText(root, settings);
  return text === null ? [] : parseAllow(text, settings?.allowFile ?? '.tightlip-allow').entries;
};

const allowText = (root: string, settings: Settings | null): string | null =>
  allowFileText(join(root, settings?.allowFile ?? '.tightlip-allow'));
