import { readAllowFile } from '../config/index.js';
import { globMatcher, loadSettings, type Loaded, type Settings } from '../config/index.js';
import type { DetectorSet } from '../detector/index.js';
import { GitError } from '../git/index.js';
import { exitCodeOf, type Gap, type Result } from '../model/index.js';
import { isReportFormat } from '../report/index.js';
import { confirmOwn, OWN_PLACES, type OwnSecrets } from '../own/index.js';
import { createDetection, scan, type Further } from '../scan/index.js';
import { createSuppressor, parseAllow, type AllowEntry } from '../suppress/index.js';
import { resolve } from 'node:path';
import { progressBar } from './progress.js';
import type { ScanFlags } from './scan-flags.js';
import { detectionFor } from './detection-for.js';
import { lookUp } from './detector-choice.js';
import { scanCaches } from './scan-caches.js';
import { ownFor } from './own-for.js';
import { scanThreads } from './scan-threads.js';
import { flagLayer } from './settings-of.js';
import { encryptionScopes, isWhole, revisionsOf, rootOf, sourcesOf, type Place } from './sources-of.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { VERSION } from './version.js';
import { aboutOf, parseReportFile, writeReports } from './write-reports.js';

/** `tightlip scan`: scans, writes all reports, and gives the exit code. */
export async function scanCommand(paths: readonly string[], flags: ScanFlags, terminal: Terminal): Promise<number> {
  const files = (flags.report ?? []).map(parseReportFile);
  const terminalOut = terminal.stdout.isTTY === true;
  if (flags.showSecrets === true && !terminalOut && files.length === 0) {
    throw new UsageError(
      'E_SHOW_SECRETS',
      '--show-secrets prints to a terminal or to a --report file only. Add --report json=FILE; the file is made readable for you alone.',
    );
  }
  const { result, loaded, root, detectors } = await runScan(paths, flags, terminal);
  const format = loaded.settings.format;
  if (!isReportFormat(format)) throw new UsageError('E_FORMAT', `There is no report format "${format}".`);
  await writeReports(
    result,
    {
      format,
      files,
      root,
      about: aboutOf(result, detectors),
      color: flags.color,
      quiet: flags.quiet ?? false,
      showSuppressed: flags.showSuppressed ?? false,
      secretsOnStdout: flags.showSecrets === true && terminalOut,
    },
    terminal,
  );
  const code = exitCodeOf(result);
  if (flags.requireSeen !== true) return code;
  const { seenByHook } = await import('./require-seen.js');
  const seen = await seenByHook({ paths, flags, settings: loaded.settings }, terminal);
  return seen || code !== 0 ? code : 1;
}

export type ScanRun = {
  readonly result: Result;
  readonly loaded: Loaded;
  readonly root: string;
  readonly detectors: DetectorSet;
};

/** The scan itself, for `scan` and for the commands that need its result. */
export async function runScan(paths: readonly string[], flags: ScanFlags, terminal: Terminal): Promise<ScanRun> {
  const targets = [...paths, ...(flags.archive ?? [])];
  const place = await rootOf(flags.stdin === true ? '.' : (paths[0] ?? '.'), terminal);
  const { root } = place;
  const loaded = await loadSettings({
    root,
    home: terminal.home,
    env: terminal.env,
    flags: flagLayer(flags),
    ...(typeof flags.config === 'string' ? { configFile: resolve(terminal.cwd, flags.config) } : {}),
    ...(flags.config === false ? { noConfig: true } : {}),
  });
  const { settings } = loaded;
  const { own, gaps } = await ownOf(place, settings, { flags, terminal });
  const { options: detection, rules, all: detectors } = detectionFor(settings, own);
  const threads = scanThreads(settings, own);
  const caches = scanCaches({
    flag: flags.showSecrets === true ? false : flags.cache,
    settings,
    rules: own === null ? rules : `${rules} ${own.stamp(settings.salt)}`,
    floor: detection.floor ?? 0,
    terminal,
  });
  const sources = await sourcesOf({ paths, flags, settings, terminal });
  const allow = flags.allow === false ? NO_ALLOW : await allowEntries(root, settings.allowFile, { flags, terminal });
  const progress = progressBar(terminal, flags.progress && flags.quiet !== true);
  // Begun before the process is large and slow to start others, and beside the reading.
  const further = furtherOf(place, { settings, flags, terminal, gaps });
  // Where the reading fails that is told, and nobody waits for this.
  further.catch(() => undefined);
  const timer = settings.timeout > 0 ? AbortSignal.timeout(settings.timeout) : undefined;
  const result = await scan({
    target: flags.stdin === true ? (flags.stdinPath ?? '-') : targets.join(' ') || '.',
    version: VERSION,
    sources,
    detectors,
    rules,
    detection: createDetection(detection),
    ...(threads === null ? {} : { threads }),
    cacheOf: caches.of,
    onGathered: caches.finish,
    further: async () => further,
    suppressor: createSuppressor({
      allow: allow.entries,
      rules: flags.allow === false ? [] : settings.rules,
      requireReason: settings.requireReason,
      honourForeign: settings.honourForeign,
      today: new Date().toISOString().slice(0, 10),
      globs: globMatcher,
      elsewhere: isOfHooks,
    }),
    minConfidence: (id) => lookUp(settings.detectors.minConfidence, id) ?? settings.minConfidence,
    minSeverity: settings.minSeverity,
    severityOf: (id, own) => lookUp(settings.detectors.severity, id) ?? own,
    showSecrets: flags.showSecrets ?? false,
    allowGaps: settings.allowGaps,
    reportStale: isWhole(place, flags, settings),
    warnings: [...loaded.warnings, ...allow.warnings, ...(detection.engine.name === 're2' ? [] : [SLOW_ENGINE])],
    onProgress: progress.update,
    ...(timer ? { signal: timer } : {}),
  }).finally(progress.stop);
  return { result, loaded, root, detectors };
}

/** What is told beside secrets in bytes: files of a whole repository that must be encrypted and are not. */
async function furtherOf(
  place: Place,
  {
    settings,
    flags,
    terminal,
    gaps,
  }: {
    readonly settings: Settings;
    readonly flags: ScanFlags;
    readonly terminal: Terminal;
    readonly gaps: readonly Gap[];
  },
): Promise<Further> {
  const scopes = encryptionScopes(place, flags);
  if (scopes === null || place.repo === null) return { findings: [], gaps };
  const { unencryptedIn } = await import('./encrypted/scan-further.js');
  const range = scopes.range && flags.range !== undefined ? await revisionsOf(place.repo, flags.range, terminal) : null;
  const found = await unencryptedIn({ repo: place.repo, settings, home: terminal.home, ...scopes, range });
  return { findings: found.findings, gaps: [...gaps, ...found.gaps] };
}

/** Own secrets are those of the place that is scanned, and of the user where the settings say so. */
async function ownOf(
  { root, repo }: Place,
  settings: Settings,
  { flags, terminal }: { readonly flags: ScanFlags; readonly terminal: Terminal },
): Promise<{ readonly own: OwnSecrets | null; readonly gaps: readonly Gap[] }> {
  const by = flags.asGuard === true ? 'guard' : 'scan';
  const found = await ownFor({ settings, root, repo: flags.stdin === true ? null : repo, terminal, by });
  if (found === null) return { own: null, gaps: [] };
  if (repo === null) return found;
  try {
    return { own: await confirmOwn(found.own, repo), gaps: found.gaps };
  } catch (thrown) {
    if (!(thrown instanceof GitError)) throw thrown;
    // Without git nobody can say which files are ignored.
    return {
      own: found.own.withoutKinds(['env-value']),
      gaps: [...found.gaps, { stage: 'own secrets', where: 'values of .env files', because: thrown.message }],
    };
  }
}

/** Hooks look for more than a scan, and at versions of files that are at no tip any more. */
const isOfHooks = (detector: string): boolean =>
  detector.startsWith('unencrypted.') || OWN_PLACES[detector]?.hooksOnly === true;

const SLOW_ENGINE =
  'The native engine re2 is not installed; the JavaScript engine gives the same answers, more slowly.';

type Allow = { readonly entries: readonly AllowEntry[]; readonly warnings: readonly string[] };
const NO_ALLOW: Allow = { entries: [], warnings: [] };

async function allowEntries(
  root: string,
  file: string,
  { flags, terminal }: { readonly flags: ScanFlags; readonly terminal: Terminal },
): Promise<Allow> {
  const path = resolve(flags.allowFile === undefined ? root : terminal.cwd, file);
  const text = await readAllowFile(path);
  if (text === null) {
    if (flags.allowFile !== undefined) throw new UsageError('E_ALLOW_FILE', `There is no allow file at ${path}.`);
    return NO_ALLOW;
  }
  const { entries, problems } = parseAllow(text, file);
  return { entries, warnings: problems.map((problem) => `${file}:${problem.line}: ${problem.because}`) };
}
