import { printable, type Finding, type Place } from '../model/index.js';
import { GUARD_HOOKS, type GuardHook, type HookSubject } from './hooks.js';
import { columnsOf, fitted, pathspec, wrapped } from './terminal-text.js';

export type GuardMessage = {
  readonly findings: readonly Finding[];
  /** How many more there are that only warn. */
  readonly warned?: number;
  readonly color: boolean;
  readonly hook: GuardHook;
  /** True before the first commit, where git has nothing to restore a file from. */
  readonly unborn?: boolean;
  /** The commit that stands at HEAD. */
  readonly head?: string | null;
  /** Of a server: whether a push option gets through. */
  readonly skippable?: boolean;
};

type Paint = (style: keyof typeof STYLES, text: string) => string;

const COLUMNS = 80;
/** Git shows what a server says behind `remote: `. */
const PREFIX_COLUMNS = 8;
const columnsFor = (hook: GuardHook): number => COLUMNS - (GUARD_HOOKS[hook].side === 'server' ? PREFIX_COLUMNS : 0);
const SHOWN = 3;
const REASONS = 2;
const STYLES = { alarm: '1;31', strong: '1', faint: '2' } as const;

/** What a person reads when the hook stops them, and how to go on. Lines end in `\n`; only a long path passes 80 columns. */
export function blockMessage(message: GuardMessage): string {
  const paint = painter(message.color);
  const { event, retry, side } = GUARD_HOOKS[message.hook];
  return text([
    paint('alarm', `tightlip blocks this ${event}: ${counted(message.findings)}.`),
    ...listed(message, paint),
    ...adviceLines(message, paint),
    '',
    ...(side === 'server' && message.skippable === false
      ? [paint('faint', 'This server lets nothing of it through; ask who looks after it.')]
      : [
          paint('faint', 'To go on all the same, on record:'),
          side === 'server' ? `  ${retry} -o tightlip.skip="reason" …` : `  TIGHTLIP_SKIP="reason" ${retry} …`,
        ]),
  ]);
}

/** The same for the mode that lets through. */
export function warnMessage(message: GuardMessage): string {
  const paint = painter(message.color);
  const { event, stops } = GUARD_HOOKS[message.hook];
  const through = stops ? `, and lets this ${event} through` : ` about this ${event}`;
  return text([
    paint('alarm', `tightlip warns${through}: ${counted(message.findings)}.`),
    ...listed(message, paint),
    ...adviceLines(message, paint),
  ]);
}

const adviceLines = (message: GuardMessage, paint: Paint): readonly string[] =>
  advice(message)
    .flatMap((line) => wrapped(line, columnsFor(message.hook)))
    .map((line) => paint('faint', line));

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

function counted(findings: readonly Finding[]): string {
  const files = findings.filter(isUnencrypted).length;
  const secrets = findings.length - files;
  const open = `${files === 1 ? 'a file' : `${files} files`} that should be encrypted`;
  if (files > 0) return secrets === 0 ? `it holds ${open}` : `it holds ${numbered(secrets)} and ${open}`;
  return `it holds ${numbered(secrets)}`;
}

const numbered = (secrets: number): string => (secrets === 1 ? 'a secret' : `${secrets} secrets`);

/** A file that must be encrypted and is not: what mends it is a command of its own. */
const isUnencrypted = ({ detector }: Finding): boolean => detector.startsWith('unencrypted.');

function listed(message: GuardMessage, paint: Paint): readonly string[] {
  const { findings, warned = 0 } = message;
  const shown = findings.slice(0, SHOWN).flatMap((finding) => ['', ...describe(finding, message, paint)]);
  const more = findings.length - SHOWN;
  return [
    ...shown,
    '',
    ...(more > 0 ? [`and ${more} more: \`${LISTING[GUARD_HOOKS[message.hook].looksAt]}\` lists all.`, ''] : []),
    ...(warned > 0 ? [`${warned} more would only have given a warning.`, ''] : []),
  ];
}

/** The scan that shows what the message leaves out. */
const LISTING = {
  index: 'tightlip scan --staged',
  message: 'tightlip scan --stdin <.git/COMMIT_EDITMSG',
  push: 'tightlip scan --range @{push}..',
  rewritten: 'tightlip scan --range @{upstream}..',
} as const satisfies Record<HookSubject, string>;

const ADVICE = [
  'Keep it out of git: in .env with .env in .gitignore, or in a secrets manager.',
  'If it was ever pushed, it is known: revoke it and make a new one.',
] as const;

const advice = ({ hook, findings }: GuardMessage): readonly string[] => [
  ...(GUARD_HOOKS[hook].looksAt === 'message' ? ['Git keeps what you wrote in .git/COMMIT_EDITMSG.'] : []),
  ...(findings.every(isUnencrypted) ? ADVICE.slice(1) : ADVICE),
];

function describe(finding: Finding, message: GuardMessage, paint: Paint): readonly string[] {
  const place = finding.places[0];
  return [
    paint('strong', placeLine(place, finding.places.length - 1, columnsFor(message.hook))),
    ...wrapped(headline(finding), columnsFor(message.hook) - 2).map((line) => `  ${line}`),
    ...encryption(finding, paint),
    ...(place === undefined ? [] : mend(place, message, paint)),
    ...command('allow', `tightlip allow ${printable(finding.fingerprint)} --reason "…"`, paint),
  ];
}

const headline = (finding: Finding): string =>
  isUnencrypted(finding)
    ? `${finding.title} (${reasons(finding)})`
    : `${finding.title} ${finding.preview} (${reasons(finding)})`;

/** The command stands in what is said of mending it. */
function encryption(finding: Finding, paint: Paint): readonly string[] {
  const line = isUnencrypted(finding) ? /^Run `(.*)`, then/.exec(finding.fix.revoke)?.[1] : undefined;
  return line === undefined ? [] : command('encrypt', printable(line), paint);
}

function placeLine(place: Place | undefined, others: number, columns: number): string {
  if (place === undefined) return '(place unknown)';
  const of = place.commit === null ? '' : ` in commit ${place.commit.slice(0, SHORT_ID)}`;
  const rest = `:${place.line}${of}${others > 0 ? ` and ${others} more ${others === 1 ? 'place' : 'places'}` : ''}`;
  const name = place.what === 'commit-message' ? 'commit message' : place.what === 'tag-message' ? 'tag' : place.path;
  return fitted(name, columns - columnsOf(rest)) + rest;
}

const SHORT_ID = 10;

/** The command that takes the secret out again, by where it stands. */
function mend(place: Place, message: GuardMessage, paint: Paint): readonly string[] {
  const { commit } = place;
  if (commit !== null && /^[0-9a-f]+$/.test(commit)) {
    const line = commit === message.head ? 'git commit --amend' : `git rebase -i ${commit.slice(0, SHORT_ID)}^`;
    return command('mend', line, paint);
  }
  switch (place.kind) {
    case 'staged':
      return command('unstage', `${unstageCommand(message)} ${pathspec(place.path)}`, paint);
    case 'metadata':
      return place.what === 'path' && GUARD_HOOKS[message.hook].looksAt === 'index'
        ? command('unstage', `${unstageCommand(message)} ${pathspec(place.path)}`, paint)
        : place.what === 'commit-message'
          ? command('edit', 'git commit --edit --file .git/COMMIT_EDITMSG', paint)
          : [];
    default:
      return [];
  }
}

const unstageCommand = ({ unborn }: GuardMessage): string =>
  unborn === true ? 'git rm --cached' : 'git restore --staged';

const command = (label: string, line: string, paint: Paint): readonly string[] => [
  `  ${paint('faint', `${label}:`.padEnd(9))}${line}`,
];

/** What spoke most for the finding; its confidence where no evidence is there. */
function reasons({ evidence, confidence }: Finding): string {
  const speaking = evidence
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, REASONS);
  if (speaking.length === 0) return `confidence ${Math.round(confidence * 100)} %`;
  return speaking.map(({ because }) => because).join('; ');
}

const painter =
  (color: boolean): Paint =>
  (style, shown) =>
    color ? `\u001b[${STYLES[style]}m${shown}\u001b[0m` : shown;
