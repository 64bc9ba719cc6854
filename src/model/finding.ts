import type { Evidence } from './candidate.js';
import type { Gap } from './gap.js';
import type { Severity } from './severity.js';

/** The version of the JSON result. It grows only when a field changes its meaning or goes away. */
export const SCHEMA_VERSION = 1;

export const PLACE_KINDS = ['file', 'staged', 'history', 'metadata', 'stream'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const LIVENESS = ['unchecked', 'live', 'dead', 'inconclusive'] as const;
/** "Could not tell" is `inconclusive`, never `dead`. */
export type Liveness = (typeof LIVENESS)[number];

/**
 * Where a secret stands. Lines and columns are 1-based; columns count UTF-16 code units as editors do; `endColumn` is exclusive.
 * `part` is there only for the further halves of a secret that has several.
 */
export type Place = {
  readonly kind: PlaceKind;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly commit: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly via: readonly string[];
  readonly what: string | null;
  readonly part?: string;
};

/** A commit that brought a secret in or took it out. `author` is `Name <mail>`, `date` ISO 8601. */
export type CommitMark = { readonly commit: string; readonly author: string; readonly date: string };

/** One secret with all its places. Plain JSON that holds no secret: reporters cannot leak what they never had. */
export type Finding = {
  readonly fingerprint: string;
  readonly detector: string;
  readonly title: string;
  readonly provider: string;
  readonly severity: Severity;
  readonly confidence: number;
  readonly preview: string;
  readonly liveness: Liveness;
  readonly places: readonly Place[];
  /** Where it stands in the newest version of history that holds it, with the commit that made that version; only where known. */
  readonly newest?: Place;
  readonly introduced: CommitMark | null;
  readonly removed: CommitMark | null;
  readonly atTip: boolean | null;
  readonly refs: readonly string[];
  /** How many more there are that are not named; only of more than a thousand. */
  readonly moreRefs?: number;
  readonly evidence: readonly Evidence[];
  readonly fix: { readonly revoke: string; readonly docs: string };
  /** Only with `--show-secrets`. */
  readonly secret?: string;
};

export const SUPPRESSED_BY = ['inline', 'allow', 'rule', 'baseline-import'] as const;
export type SuppressedBy = (typeof SUPPRESSED_BY)[number];

export type Suppressed = {
  readonly fingerprint: string;
  readonly by: SuppressedBy;
  readonly reason: string;
  readonly until: string | null;
  readonly finding: Finding;
};

/** A suppression that no longer matches anything, or that has expired. */
export type Stale = { readonly ref: string; readonly because: string };

/** Parts of a repository that a scan can look at; `what` of the result lists those that it did. */
export const SCOPES = ['tree', 'history', 'staged', 'unstaged', 'range', 'stdin'] as const;
export type Scope = (typeof SCOPES)[number];

export type ScanSummary = {
  readonly state: 'complete' | 'incomplete';
  readonly target: string;
  readonly started: string;
  readonly ms: number;
  readonly what: readonly Scope[];
  readonly units: number;
  readonly bytes: number;
  readonly commits: number;
  readonly refs: number;
  readonly head: string | null;
  /** True when the user said `--allow-gaps`: gaps stay in the report, and do not change the exit code. */
  readonly gapsAllowed?: boolean;
};

/** The whole result of a scan, as `--format json` prints it. */
export type Result = {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: { readonly name: 'tightlip'; readonly version: string; readonly rules: string };
  readonly scan: ScanSummary;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly stale: readonly Stale[];
  readonly gaps: readonly Gap[];
  /** Things the user should know that change no answer: a pragma without a reason, the slower engine in use. */
  readonly warnings?: readonly string[];
};

/** The exit codes of every command. */
export const EXIT = { clean: 0, found: 1, incomplete: 2 } as const;

/** The exit code of a result: a finding wins over a gap, and a gap is never clean unless the user allowed gaps. */
export function exitCodeOf(result: Result): 0 | 1 | 2 {
  if (result.findings.length > 0) return EXIT.found;
  if (result.scan.state === 'incomplete' && result.scan.gapsAllowed !== true) return EXIT.incomplete;
  return EXIT.clean;
}
