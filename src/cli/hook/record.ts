import type { Repository } from '../../git/index.js';
import {
  appendJournal,
  readJournal,
  type ByMode,
  type GuardHook,
  type GuardMode,
  type JournalKind,
} from '../../guard/index.js';
import type { Finding } from '../../model/index.js';

export type Noted = {
  readonly hook: GuardHook;
  readonly modes: ByMode;
  readonly incomplete: boolean;
  readonly repo: Repository;
  /** The mode of all that no table speaks of. */
  readonly mode: GuardMode;
};

const MOST_FINGERPRINTS = 50;

/**
 * Writes into the journal what a hook found, a line for each mode, and that the mode is another since the last time. What cannot be written is
 * no reason to treat a commit otherwise: only a skip needs its line.
 */
export function keepRecord({ hook, modes, incomplete, repo, mode }: Noted): void {
  const add = (kind: JournalKind, detail: string): void =>
    note(repo, { kind, hook: kind === 'mode' ? '-' : hook, detail });
  if (lastMode(repo.commonDir) !== mode) add('mode', mode);
  for (const kind of ['block', 'warn', 'observe'] as const)
    if (modes[kind].length > 0) add(kind, detailOf(modes[kind]));
  if (incomplete) add('incomplete', mode === 'block' ? 'stopped' : 'let through');
}

type Note = { readonly kind: JournalKind; readonly hook: string; readonly detail: string };

/** One line without a person. A journal that cannot be written is told by `guard status`. */
export function note(repo: Repository, { kind, hook, detail }: Note): void {
  try {
    const date = new Date().toISOString();
    appendJournal(
      repo.commonDir,
      { date, kind, hook, name: '-', mail: '-', head: repo.head ?? '-', detail },
      repo.objectFormat,
    );
  } catch {
    // See above.
  }
}

const detailOf = (findings: readonly Finding[]): string =>
  [
    ...findings.slice(0, MOST_FINGERPRINTS).map(({ fingerprint, detector }) => `${fingerprint}:${detector}`),
    ...(findings.length > MOST_FINGERPRINTS ? [`+${findings.length - MOST_FINGERPRINTS}`] : []),
  ].join(' ');

/** The mode of the last line about one, or the built-in one; null where that cannot be read: finding something does not fail for it. */
function lastMode(commonDir: string): string | null {
  try {
    return readJournal(commonDir).entries.findLast(({ kind }) => kind === 'mode')?.detail ?? 'block';
  } catch {
    return null;
  }
}
