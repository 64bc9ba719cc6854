/**
 * One line of `.tightlip-allow`. The fingerprint alone decides what is set aside; `detector` is there for the reader, so that
 * a detector that changes its name revives nothing. `until` (YYYY-MM-DD) is the last day on which the entry holds, `path` a
 * glob that every place of the finding must match, `line` 1-based and 0 for an entry that no file holds yet.
 */
export type AllowEntry = {
  readonly fingerprint: string;
  readonly detector: string;
  readonly until: string | null;
  readonly path: string | null;
  readonly reason: string;
  readonly line: number;
};

/** A line that could not be understood. `because` never quotes the line: somebody may have pasted a secret there. */
export type AllowProblem = { readonly path: string; readonly line: number; readonly because: string };

/** `kept` are all lines that are no entry (comments, and lines with a problem) in their order: a rewrite keeps them. */
export type AllowFile = {
  readonly entries: readonly AllowEntry[];
  readonly problems: readonly AllowProblem[];
  readonly kept: readonly string[];
};
