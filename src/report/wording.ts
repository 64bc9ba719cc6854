import type { CommitMark, Finding, Gap, Liveness, Place, Stale, Suppressed } from '../model/index.js';

const SHORT_ID = 8;
const SHOWN_REFS = 3;

/** Least confidence of each word, the highest first. */
const CONFIDENCE_WORDS = [
  [0.95, 'near certain'],
  [0.8, 'likely'],
  [0.5, 'possible'],
  [0, 'doubtful'],
] as const;

const LIVENESS_WORDS = {
  unchecked: null,
  live: 'live: the provider accepts it',
  dead: 'dead: the provider refuses it',
  inconclusive: 'no clear answer from the provider',
} as const satisfies Record<Liveness, string | null>;

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const shortId = (commit: string): string => commit.slice(0, SHORT_ID);

/** `near certain (0.99)`. Cut, not rounded: nothing short of certain shows as 1.00. */
export function confidenceText(confidence: number): string {
  const word = CONFIDENCE_WORDS.find(([least]) => confidence >= least)?.[1] ?? 'doubtful';
  return `${word} (${(Math.floor(confidence * 100 + 1e-9) / 100).toFixed(2)})`;
}

/** Null where there is nothing to say. */
export const livenessText = (finding: Finding): string | null => LIVENESS_WORDS[finding.liveness];

/** `path:line:column`, or what a metadata place is called. */
export const placeName = (place: Place): string => `${nameOf(place)}:${place.line}:${place.column}`;

/** A commit message is known by its commit, which is short enough when cut. */
function nameOf({ kind, path, what }: Place): string {
  if (kind !== 'metadata') return path;
  const subject = /^[0-9a-f]{40,64}$/.test(path) ? shortId(path) : path;
  return `${(what ?? 'metadata').replaceAll('-', ' ')} ${subject}`.trimEnd();
}

/** What the name of a place leaves unsaid, in brackets and with a blank before; or nothing. */
export function placeNote(place: Place): string {
  const notes = [
    ...(place.part === undefined ? [] : [`its ${place.part}`]),
    ...(place.kind === 'staged' ? ['staged'] : []),
    ...(place.commit === null || place.commit === place.path ? [] : [`commit ${shortId(place.commit)}`]),
    ...(place.via.length === 0 ? [] : [`decoded from ${place.via.join(', ')}`]),
  ];
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`;
}

export const placeText = (place: Place): string => placeName(place) + placeNote(place);

/** `1a2b3c4d on 2026-01-31 by Ada Example`. The mail address stays out: reports end up in public logs. */
export function markText(mark: CommitMark): string {
  const name = mark.author.replace(/\s*<[^>]*>\s*$/, '');
  return `${shortId(mark.commit)} on ${mark.date.slice(0, 10)} by ${name === '' ? 'an unnamed author' : name}`;
}

/** When the secret came, and whether it is still there; null where the scan does not know. */
export function historyText(finding: Finding): string | null {
  const parts = [
    finding.introduced === null ? null : `came with ${markText(finding.introduced)}`,
    finding.removed === null ? null : `removed with ${markText(finding.removed)}`,
    tipText(finding),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('; ');
}

function tipText(finding: Finding): string | null {
  if (finding.atTip === null) return null;
  if (!finding.atTip) return 'at no tip any more, but still in history';
  const shown = finding.refs.slice(0, SHOWN_REFS).map((name) => name.replace(/^refs\/(heads|tags|remotes)\//, ''));
  const others = finding.refs.length - shown.length + (finding.moreRefs ?? 0);
  const more = others > 0 ? ` and ${others} more` : '';
  return shown.length === 0 ? 'still at a tip' : `still at the tip of ${shown.join(', ')}${more}`;
}

/** The best reasons for a finding, the strongest first. */
export function bestEvidence(finding: Finding, count: number): readonly string[] {
  const reasons = finding.evidence.filter((evidence) => evidence.weight > 0).sort((a, b) => b.weight - a.weight);
  return [...new Set(reasons.map((evidence) => evidence.because))].slice(0, count);
}

export const gapText = (gap: Gap): string => `${gap.stage}: ${gap.where}: ${gap.because}`;

export const staleText = (stale: Stale): string => `${stale.ref}: ${stale.because}`;

/** Why a finding was set aside, in quotes. */
export const reasonText = (suppressed: Suppressed): string =>
  suppressed.reason === '' ? 'no reason given' : `"${suppressed.reason}"`;

/** The command that sets a finding aside. */
export const allowCommand = (finding: Finding): string => `tightlip allow ${finding.fingerprint} --reason "…"`;
