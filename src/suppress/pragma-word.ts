import type { PragmaSyntax } from './pragma.js';

/** What a pragma word does: speaks for its line, for the next one, opens a block or closes it. */
export type PragmaEffect = 'line' | 'next' | 'open' | 'close';

export type PragmaWord = {
  readonly syntax: PragmaSyntax;
  /** Must stand in the bytes for the word to be there: the cheap test. */
  readonly needle: string;
  /** Matches at the needle; the first group that took part tells the effect. */
  readonly shape: RegExp;
  /** Whether a list of detectors may follow: the others' words take none. */
  readonly lists: boolean;
};

const END = '(?![\\w-])';

export const PRAGMA_WORDS: readonly PragmaWord[] = [
  {
    syntax: 'tightlip',
    needle: 'tightlip:allow',
    lists: true,
    shape: new RegExp(`^tightlip:allow(?:(?<next>-next-line)|(?<open>-start)|(?<close>-end))?${END}`),
  },
  { syntax: 'gitleaks', needle: 'gitleaks:allow', lists: false, shape: new RegExp(`^gitleaks:allow${END}`) },
  {
    syntax: 'detect-secrets',
    needle: 'pragma:',
    lists: false,
    shape: new RegExp(`^pragma: ?(?:allow|white)list(?<next>[ -]nextline)?[ -]secret${END}`),
  },
  {
    syntax: 'secretlint',
    needle: 'secretlint-',
    lists: true,
    shape: new RegExp(
      `^secretlint-(?:(?<next>disable-next-line)|disable-line|(?<open>disable)|(?<close>enable))${END}`,
    ),
  },
  { syntax: 'trufflehog', needle: 'trufflehog:ignore', lists: false, shape: new RegExp(`^trufflehog:ignore${END}`) },
  { syntax: 'ggshield', needle: 'ggignore', lists: false, shape: new RegExp(`^ggignore${END}`) },
];

/** A pragma word as it stands in a file. */
export type PragmaMark = {
  readonly syntax: PragmaSyntax;
  readonly word: string;
  readonly effect: PragmaEffect;
  readonly line: number;
  readonly detectors: readonly string[];
  readonly reason: string | null;
  readonly problem: string | null;
};

/** Ends of comments, at which a pragma's text ends too. */
const COMMENT_END = /\*\/|--+%?>|\*\)|#\}|-*\}\}|%>|%\}|\|#|=#|-\}|"""|'''|\]\]/;
const COMMENT_START = /(?:[#;%*"'!=]|\/\/|<!--|--|\{-|\(\*|\{\{|::|\brem)[ \t]*$/i;
const LIST =
  /^\s*((?:@?[a-z0-9][\w./-]*\*?|\*)(?:\s*,\s*(?:@?[a-z0-9][\w./-]*\*?|\*))*)?\s*(?:(?:--|—)(?:\s+|$)(.*)|(.*))$/i;

/** Reads the pragma that begins where `before` ends; both texts are of the same line. Null when there is none after all. */
export function readMark(
  of: PragmaWord,
  at: { readonly before: string; readonly after: string; readonly line: number },
): PragmaMark | null {
  const found = /[\w-]$/.test(at.before) ? null : of.shape.exec(at.after);
  if (found === null) return null;
  const effect = effectOf(found.groups ?? {});
  // This one word silences the rest of a file: prose that only mentions it must not.
  if (of.syntax === 'secretlint' && effect === 'open' && !COMMENT_START.test(at.before)) return null;
  const tail = tailOf(at.after.slice(found[0].length), at.before.slice(-1));
  return { syntax: of.syntax, word: found[0], effect, line: at.line, ...readTail(of, tail) };
}

function effectOf(groups: Readonly<Record<string, string | undefined>>): PragmaEffect {
  if (groups['next'] !== undefined) return 'next';
  if (groups['open'] !== undefined) return 'open';
  return groups['close'] === undefined ? 'line' : 'close';
}

/** What belongs to the pragma of the rest of the line: up to the end of the comment, or of the text in quotes that it began. */
function tailOf(rest: string, before: string): string {
  const quote = /["'`]/.test(before) ? rest.indexOf(before) : -1;
  const own = quote < 0 ? rest : rest.slice(0, quote);
  const end = COMMENT_END.exec(own);
  return end === null ? own : own.slice(0, end.index);
}

function readTail(of: PragmaWord, tail: string): Pick<PragmaMark, 'detectors' | 'reason' | 'problem'> {
  const [, list = '', reason = '', prose = ''] = LIST.exec(tail) ?? [];
  const given = reason.trim() === '' ? null : reason.trim();
  if (!of.lists) return { detectors: [], reason: given, problem: null };
  const detectors = list
    .split(/[\s,]+/)
    .filter((one) => one !== '')
    .flatMap(detectorsOf);
  // A word that is no detector is the first of a sentence: a reason without its sign.
  const isProse = /^[\w@]/.test(prose) || detectors.some((one) => !/[.*]/.test(one));
  const problem = isProse ? 'name detectors with commas between them, and put the reason after " -- "' : null;
  return { detectors, reason: given, problem: of.syntax === 'tightlip' ? problem : null };
}

/** A rule of secretlint is named after the provider, as a family of detectors is. `a.` was `a.*` before a comment's end. */
function detectorsOf(name: string): readonly string[] {
  const rule = /^(?:@secretlint\/)?secretlint-rule-(.+)$/.exec(name)?.[1];
  if (rule === undefined) return [name.endsWith('.') ? `${name}*` : name];
  return rule.startsWith('preset-') ? ['*'] : (SECRETLINT_RULES.get(rule) ?? [`${rule}.*`]);
}

/** Rules of secretlint whose detectors here have another name. */
const SECRETLINT_RULES: ReadonlyMap<string, readonly string[]> = new Map([
  ['gcp', ['google.*']],
  ['basicauth', ['generic.basic-auth', 'generic.url-password']],
  [
    'privatekey',
    [
      'generic.private-key',
      'generic.private-key-encrypted',
      'generic.private-key-truncated',
      'generic.pgp-private-key',
    ],
  ],
]);
