import { join } from 'node:path';
import type { PackStore } from '../pack/index.js';
import { readText } from '../read-text.js';
import type { Repository } from '../repository.js';

/** Commits whose parents a shallow clone does without, by number. */
export function shallowCommits(repo: Repository, store: PackStore): ReadonlySet<number> {
  if (!repo.shallow) return new Set();
  const lines = (readText(join(repo.commonDir, 'shallow')) ?? '').split('\n');
  return new Set(lines.map((line) => store.indexOf(line.trim())).filter((index) => index >= 0));
}
