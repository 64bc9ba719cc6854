import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { allDetectors } from '../../catalogue/index.js';
import { globMatcher, loadSettings, readAllowFile } from '../../config/index.js';
import type { Detector } from '../../detector/index.js';
import { atLeast, contentId, printable, reasonOf, type Unit } from '../../model/index.js';
import { confirmOwn, createOwnMatcher, isEnvName, type OwnMatcher } from '../../own/index.js';
import { createDetection, createRedactor, LineIndex, type Placed } from '../../scan/index.js';
import { createSuppressor, inlinePragmas, parseAllow, type Suppressor } from '../../suppress/index.js';
import type { Settings } from '../../config/index.js';
import { detectionFor } from '../detection-for.js';
import { chosenDetectors, lookUp } from '../detector-choice.js';
import { FINDING_KINDS } from '../finding-kinds.js';
import { ownFor, type OwnRequest } from '../own-for.js';
import { rootOf } from '../sources-of.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { evidenceLines, shownConfidence } from './evidence.js';
import { lookAtLine, type Look } from './look.js';

export type LinePlace = { readonly file: string; readonly line: number };

type Scene = {
  readonly unit: Unit;
  readonly line: number;
  /** Relative to the top, as rules and globs see it. */
  readonly path: string;
  readonly settings: Settings;
  readonly detectors: readonly Detector[];
  readonly suppressor: Suppressor;
  /** Takes secrets out of a name: that of an entry of an archive may hold one. */
  readonly hide: (name: string) => string;
};

/** What is on one line of a file as it stands, each candidate with its evidence, and why it is reported or not. */
export async function explainLine({ file, line }: LinePlace, terminal: Terminal): Promise<string> {
  const full = resolve(terminal.cwd, file);
  if (!existsSync(full))
    throw new UsageError('E_NO_SUCH_PATH', 'There is no such file. Name one and its line, as in src/app.js:12.');
  const { root, repo } = await rootOf(dirname(full), terminal);
  const { settings } = await loadSettings({ root, home: terminal.home, env: terminal.env, flags: {} });
  const unit = readUnit(full, settings.maxFileSize);
  const lines = Buffer.from(unit.bytes).toString('latin1').replace(/\n$/, '').split('\n').length;
  if (line < 1 || line > lines)
    throw new UsageError('E_NO_SUCH_LINE', `${printable(file)} has no line ${line}: its last is ${lines}.`);
  const path = relative(root, full).split(sep).join('/');
  const scene: Scene = {
    unit,
    line,
    path,
    settings,
    detectors: chosenDetectors(allDetectors(), settings),
    suppressor: await suppressorFor(root, settings),
    hide: hider(settings),
  };
  const look = lookAtLine(unit, {
    detectors: scene.detectors,
    all: allDetectors(),
    salt: settings.salt,
    path,
    line,
    own: await ownMatcher({ settings, root, repo, terminal, by: 'guard' }, basename(full)),
  });
  return `${[`${printable(path)}, line ${line}`, ...notScanned(scene), '', ...lookLines(look, scene)].join('\n').trimEnd()}\n`;
}

/** What a hook would look for; in a file that such values are taken from it says nothing. */
async function ownMatcher(
  request: OwnRequest & { readonly settings: Settings },
  name: string,
): Promise<OwnMatcher | null> {
  const found = isEnvName(name) ? null : await ownFor(request);
  if (found === null) return null;
  const sure = request.repo === null ? found.own : await confirmOwn(found.own, request.repo);
  return createOwnMatcher(sure, request.settings.salt);
}

function hider(settings: Settings): (name: string) => string {
  const detection = createDetection(detectionFor(settings).options);
  return createRedactor({ detection, minConfidence: () => settings.minConfidence, sightings: [] }).text;
}

function readUnit(path: string, limit: number): Unit {
  const stat = statSync(path);
  if (!stat.isFile())
    throw new UsageError('E_NOT_A_FILE', `${printable(path)} is no file: name one, as in src/app.js:12.`);
  if (stat.size > limit)
    throw new UsageError(
      'E_TOO_LARGE',
      `${printable(path)} has ${stat.size} bytes, and max_file_size is ${limit}: a scan does not read it, and reports it as a gap.`,
    );
  try {
    const bytes = readFileSync(path);
    return { id: contentId(bytes), bytes, origins: [] };
  } catch (thrown) {
    throw new UsageError('E_UNREADABLE', `${printable(path)} could not be read: ${reasonOf(thrown)}.`);
  }
}

async function suppressorFor(root: string, settings: Settings): Promise<Suppressor> {
  const text = await readAllowFile(resolve(root, settings.allowFile), { within: root });
  return createSuppressor({
    allow: parseAllow(text ?? '', settings.allowFile).entries,
    rules: settings.rules,
    requireReason: settings.requireReason,
    honourForeign: settings.honourForeign,
    today: new Date().toISOString().slice(0, 10),
    globs: globMatcher,
  });
}

function notScanned({ path, settings }: Scene): readonly string[] {
  if (settings.exclude.length > 0 && globMatcher(settings.exclude)(path))
    return ['A scan leaves this file out: it matches the setting exclude.'];
  if (settings.include.length > 0 && !globMatcher(settings.include)(path))
    return ['A scan leaves this file out: it does not match the setting include.'];
  return [];
}

function lookLines(look: Look, scene: Scene): readonly string[] {
  const seen = new Set([
    ...look.weighed.map(({ item }) => item.scored.detectorId),
    ...look.refused.map(({ detectorId }) => detectorId),
  ]);
  const idle = look.wakes.filter(({ detectorId }) => !seen.has(detectorId));
  const lines = [
    ...look.weighed.flatMap(({ item, beatenBy }) => candidateLines(item, beatenBy, scene)),
    ...look.refused.flatMap(({ detectorId, secret }) => [
      `${detectorId}  ${secret.preview}`,
      '  dropped: an offline check proves that it is none',
      '',
    ]),
    ...idle.map(
      ({ detectorId, literal, via }) =>
        `${detectorId}  woken by ${JSON.stringify(literal)}${viaText(via, scene)}, but ${idleBecause(detectorId, scene)}`,
    ),
  ];
  return lines.length > 0
    ? lines
    : [
        'No detector was woken: none of their literals stands on this line, plain or encoded, and no value of your own.',
      ];
}

function candidateLines(item: Placed, beatenBy: string | null, scene: Scene): readonly string[] {
  const { scored } = item;
  return [
    `${scored.detectorId}  ${scored.secret.preview}${viaText(scored.view.via, scene)}`,
    `  fingerprint ${scored.secret.fingerprint}`,
    ...evidenceLines(scored.evidence).map((line) => `  ${line}`),
    `  confidence ${shownConfidence(scored.confidence)}`,
    `  ${beatenBy === null ? answerOf(item, scene) : `not reported: ${beatenBy} accounts better for the same bytes`}`,
    '',
  ];
}

function answerOf({ scored, at }: Placed, { unit, path, settings, suppressor }: Scene): string {
  const least = lookUp(settings.detectors.minConfidence, scored.detectorId) ?? settings.minConfidence;
  if (scored.confidence < least) return `not reported: below the minimum of ${least}`;
  const own = [...allDetectors(), ...FINDING_KINDS].find(({ id }) => id === scored.detectorId)?.severity ?? 'info';
  const severity = lookUp(settings.detectors.severity, scored.detectorId) ?? own;
  if (!atLeast(severity, settings.minSeverity))
    return `not reported: its severity, ${severity}, is below the minimum, ${settings.minSeverity}`;
  const places = [{ path, ...new LineIndex(unit.bytes).range(at) }];
  const decision = suppressor.decide(
    { fingerprint: scored.secret.fingerprint, detector: scored.detectorId, confidence: scored.confidence, places },
    () => inlinePragmas(unit.bytes),
  );
  if (decision === null) return 'reported';
  return `not reported: set aside by ${decision.by} (${printable(decision.ref)})${decision.until === null ? '' : ` until ${decision.until}`}: ${printable(decision.reason)}`;
}

const viaText = (via: readonly string[], { hide }: Scene): string =>
  via.length === 0 ? '' : ` (decoded from ${via.map(hide).join(', ')})`;

function idleBecause(detectorId: string, { detectors }: Scene): string {
  if (!detectors.some(({ id }) => id === detectorId))
    return 'the configuration switches it off (detectors.enable, detectors.disable)';
  return `nothing here has its format: ${formatOf(detectorId)}`;
}

const formatOf = (detectorId: string): string => allDetectors().find(({ id }) => id === detectorId)?.shape.format ?? '';
