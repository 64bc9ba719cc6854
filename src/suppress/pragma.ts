/** Whose pragma it is. All but the first are foreign: other scanners' words, honoured unless the configuration says no. */
export const PRAGMA_SYNTAXES = [
  'tightlip',
  'gitleaks',
  'detect-secrets',
  'secretlint',
  'trufflehog',
  'ggshield',
] as const;
export type PragmaSyntax = (typeof PRAGMA_SYNTAXES)[number];

/**
 * A comment in a file that sets findings aside. Lines are 1-based; `from` and `to` are the lines that it speaks for, both
 * included (`to` may be Infinity). `scope` tells what it needs: `touch`, a finding that shares a line with it; `hold`, one
 * that lies wholly within. `detectors` are ids or families (`github.*`); empty means all. A pragma with a `problem` covers
 * nothing: it was written wrongly, and the problem says how to write it.
 */
export type Pragma = {
  readonly syntax: PragmaSyntax;
  readonly word: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly scope: 'touch' | 'hold';
  readonly detectors: readonly string[];
  readonly reason: string | null;
  readonly problem: string | null;
};

/** The detector and lines of a finding's place; lines are 1-based and both included. */
export type PragmaQuestion = { readonly detector: string; readonly startLine: number; readonly endLine: number };
