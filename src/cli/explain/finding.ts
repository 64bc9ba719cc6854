import { loadSettings } from '../../config/index.js';
import { atLeast, printable, type Finding, type Place, type Result } from '../../model/index.js';
import { resolveFingerprints } from '../allow/resolve.js';
import { scansHere } from '../allow/scans.js';
import type { Settings } from '../../config/index.js';
import { lookUp } from '../detector-choice.js';
import { rootOf } from '../sources-of.js';
import type { Terminal } from '../terminal.js';
import { evidenceLines, shownConfidence } from './evidence.js';

const SHOWN_PLACES = 20;

/** The finding with this fingerprint (or the one that begins so), also where it is set aside or below the minimum. */
export async function explainFinding(
  fingerprint: string,
  { quiet, terminal }: { readonly quiet: boolean; readonly terminal: Terminal },
): Promise<string> {
  const { root } = await rootOf('.', terminal);
  const { settings } = await loadSettings({ root, home: terminal.home, env: terminal.env, flags: {} });
  const scans = await scansHere(
    (scope) => ({ color: false, progress: !quiet, minConfidence: '0', minSeverity: 'info', ...scope }),
    terminal,
  );
  const results: Result[] = [];
  const kept = scans.map((scan) => async () => {
    const result = await scan();
    results.push(result);
    return result;
  });
  const [finding] = await resolveFingerprints([fingerprint], kept);
  return finding === undefined ? '' : `${textOf(finding, whyOf(finding, results, settings)).join('\n')}\n`;
}

/** Whether it is reported, and if not, why. */
function whyOf(finding: Finding, results: readonly Result[], settings: Settings): string {
  const aside = results
    .flatMap(({ suppressed }) => suppressed)
    .find(({ fingerprint }) => fingerprint === finding.fingerprint);
  if (aside !== undefined)
    return `not reported: set aside by ${aside.by}${aside.until === null ? '' : ` until ${aside.until}`}: ${printable(aside.reason)}`;
  const least = lookUp(settings.detectors.minConfidence, finding.detector) ?? settings.minConfidence;
  if (finding.confidence < least) return `not reported: its confidence is below the minimum of ${least}`;
  if (!atLeast(finding.severity, settings.minSeverity))
    return `not reported: its severity is below the minimum, ${settings.minSeverity}`;
  return 'reported';
}

function textOf(finding: Finding, why: string): readonly string[] {
  const { introduced, removed, places } = finding;
  const own = places.filter(({ part }) => part === undefined);
  return [
    `${finding.title} ${finding.preview}`,
    '',
    row('detector', finding.detector),
    row('severity', finding.severity),
    row('confidence', shownConfidence(finding.confidence)),
    row('answer', why),
    ...evidenceLines(finding.evidence).map((line, index) => row(index === 0 ? 'evidence' : '', line)),
    ...places.slice(0, SHOWN_PLACES).map((place, index) => row(index === 0 ? 'places' : '', placeText(place))),
    ...(places.length > SHOWN_PLACES
      ? [row('', `and ${places.length - SHOWN_PLACES} more (${own.length} of the secret itself)`)]
      : []),
    ...(places.some(({ kind }) => kind === 'history')
      ? []
      : [row('', 'History was not looked at, since it is here; `tightlip scan` shows both.')]),
    ...(introduced === null ? [] : [row('came with', `${introduced.commit} on ${introduced.date.slice(0, 10)}`)]),
    ...(removed === null ? [] : [row('gone with', `${removed.commit} on ${removed.date.slice(0, 10)}`)]),
    row('fingerprint', finding.fingerprint),
    row('revoke', finding.fix.revoke),
    row('set aside', `tightlip allow ${finding.fingerprint} --reason "…"`),
  ];
}

const row = (name: string, text: string): string => `  ${name.padEnd(13)}${text}`;

function placeText({ kind, path, line, column, commit, via, part, what }: Place): string {
  const notes = [
    kind,
    ...(what === null ? [] : [what]),
    ...(commit === null ? [] : [`commit ${commit.slice(0, 8)}`]),
    ...(via.length === 0 ? [] : [`decoded from ${via.join(', ')}`]),
    ...(part === undefined ? [] : [`its ${part}`]),
  ];
  return `${printable(path)}:${line}:${column} (${notes.join('; ')})`;
}
