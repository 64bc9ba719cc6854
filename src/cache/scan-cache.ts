/** What is known of earlier scans, and what this one adds. No method throws for what a disk or another process does. */
export interface ScanCache {
  /** Sentences for the user: what was discarded, what could not be written. */
  readonly warnings: readonly string[];
  /** How many objects were known when the cache was first asked. */
  readonly notable: number;
  readonly clean: number;
  /**
   * Tells what was known at the first question of ids (raw, ascending, one behind the other): from `at` on, `marks` gets one of
   * 0 unknown, 1 clean (looked at whole, nothing seen, no gap), 2 notable (something was seen: read it again).
   */
  mark(sortedIds: Uint8Array, marks: Uint8Array, at: number): void;
  /** Ids (raw, in any order) of objects that were looked at whole. Written at once. @throws RangeError for a part of an id. */
  record(clean: Uint8Array, notable: Uint8Array): void;
  /** Keeps a small value for later scans, unless all of them are too large. It must hold no secret: it is written as it is. */
  remember(name: string, value: Uint8Array): void;
  recall(name: string): Uint8Array | null;
  /** Joins what was recorded with what others found. What was recorded is kept without it, too, only less handily. */
  finish(): void;
}

/** A cache that keeps nothing. */
export const emptyCache = (idBytes: number, warnings: readonly string[]): ScanCache => ({
  warnings,
  notable: 0,
  clean: 0,
  mark: (ids, marks, at) => void marks.fill(0, at, at + Math.floor(ids.length / idBytes)),
  record: () => undefined,
  remember: () => undefined,
  recall: () => null,
  finish: () => undefined,
});
